using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>A work as a Resource, with its citation trees.</summary>
/// <param name="Trees">The default tree first.</param>
public sealed record DtsResource(Edition Edition, IReadOnlyList<DtsTree> Trees)
{
    /// <summary><c>kazakh-khanates.ur</c></summary>
    public string Id { get; } = IdOf(Edition.Work.Id, Edition.Work.Language);

    public static string IdOf(CatalogueEntry work) => IdOf(work.Id, work.Language);

    public static DtsResource Of(Edition edition) =>
        new(edition, [.. new[] { DtsTree.OfChapters(edition), DtsTree.OfPrintedPages(edition), DtsTree.OfNotes(edition), DtsTree.OfFigures(edition) }.OfType<DtsTree>()]);

    private static string IdOf(WorkId work, Language language) => $"{work}.{language.Code()}";
}
