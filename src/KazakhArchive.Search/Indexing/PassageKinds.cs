namespace KazakhArchive.Search.Indexing;

public static class PassageKinds
{
    public static IReadOnlyList<PassageKind> All { get; } = Enum.GetValues<PassageKind>();

    /// <summary>Whether it is the editor's, and no text of the book.</summary>
    public static bool IsEditorial(this PassageKind kind) => kind is PassageKind.Chapter or PassageKind.Work;

    /// <summary>As addresses, the API and facets name it.</summary>
    public static string Code(this PassageKind kind) => kind switch
    {
        PassageKind.Heading => "heading",
        PassageKind.Caption => "caption",
        PassageKind.Note => "note",
        PassageKind.Chapter => "chapter",
        PassageKind.Work => "work",
        _ => "text",
    };
}
