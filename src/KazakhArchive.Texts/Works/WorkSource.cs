namespace KazakhArchive.Texts.Works;

/// <summary>What the electronic text was derived from. TEI P5 sourceDesc.</summary>
/// <param name="Kind">One of <see cref="AllKinds"/>.</param>
/// <param name="Url">Null where the source names none.</param>
public sealed record WorkSource(string Kind, LocalizedText Description, Uri? Url)
{
    public static IReadOnlyList<string> AllKinds { get; } = ["book-scan", "web-article"];
}
