namespace KazakhArchive.Search.Indexing;

public static class PassageKinds
{
    public static IReadOnlyList<PassageKind> All { get; } = Enum.GetValues<PassageKind>();

    /// <summary>As addresses, the API and facets name it.</summary>
    public static string Code(this PassageKind kind) => kind switch
    {
        PassageKind.Heading => "heading",
        PassageKind.Caption => "caption",
        PassageKind.Note => "note",
        _ => "text",
    };
}
