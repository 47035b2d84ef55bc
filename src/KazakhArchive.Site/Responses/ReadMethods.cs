namespace KazakhArchive.Site.Responses;

/// <summary>Reading, and asking whether there is something to read: all that addresses of the archive answer to.</summary>
public static class ReadMethods
{
    public static IReadOnlyList<string> All { get; } = [HttpMethods.Get, HttpMethods.Head];
}
