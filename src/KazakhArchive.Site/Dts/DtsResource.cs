using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Dts;

/// <summary>A work as a Resource, with its citation trees.</summary>
/// <param name="Trees">The default tree first.</param>
public sealed record DtsResource(Edition Edition, IReadOnlyList<DtsTree> Trees)
{
    /// <summary><c>kazakh-khanates.ur</c></summary>
    public string Id { get; } = $"{Edition.Work.Id}.{Edition.Work.Language.Code()}";

    public static DtsResource Of(Edition edition) =>
        new(edition, [.. new[] { DtsTree.OfChapters(edition), DtsTree.OfPrintedPages(edition) }.OfType<DtsTree>()]);
}
