using KazakhArchive.Search.Parallels;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Comparing;

/// <summary>The texts that a slot may hold: the chapters of some works, and what it holds now.</summary>
/// <param name="Chapters">Each as its name in addresses and its words.</param>
public sealed record ComparisonChoice(CatalogueEntry Work, IReadOnlyList<(string Name, string Words)> Chapters)
{
    public static IReadOnlyList<ComparisonChoice> Of(IEnumerable<CatalogueEntry> works, ComparedText current, Language ui) =>
    [
        .. works.Select(work =>
        {
            var chapters = work.Chapters.Select(chapter => (
                Name: NameOf(work, chapter),
                Words: $"{UiNumbers.Write(chapter.Number.ToString(), ui)}. {TitleFor(work, chapter, ui)}"));
            var isOther = work.Id == current.Edition.Work.Id && current.Excerpt.Range.First.Kind != Texts.Chapters.PassageIdKind.Chapter;
            return new ComparisonChoice(work, [.. isOther ? chapters.Prepend((current.Name, Locator.NameOf(current.Excerpt.Range, ui))) : chapters]);
        }),
    ];

    /// <summary>What a slot holds that takes a work: its first chapter.</summary>
    public static string FirstOf(CatalogueEntry work) => NameOf(work, work.Chapters[0]);

    /// <summary>Two texts for a reader who has not chosen yet: the nearest chapters of two languages; null where none are near each other.</summary>
    public static ComparisonAddress? Beginning(Library library, ParallelFinder parallels) => library.Works
        .Select(work => parallels.NearestChapters(work.Id) is var (own, other, chapter) ? new ComparisonAddress($"{work.Id}/{own}", $"{other}/{chapter}") : null)
        .FirstOrDefault(address => address is not null);

    private static string NameOf(CatalogueEntry work, CatalogueChapter chapter) => $"{work.Id}/{chapter.Number}";

    private static string TitleFor(CatalogueEntry work, CatalogueChapter chapter, Language reader) =>
        reader == work.Language ? chapter.Heading : chapter.Title?.In(reader) ?? chapter.Heading;
}
