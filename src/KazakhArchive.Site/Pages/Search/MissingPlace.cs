using KazakhArchive.Site.Citing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>A place that the query names and no work has, or not the one it names.</summary>
/// <param name="Work">Null where none was named.</param>
/// <param name="Marked">The first and the last printed page that the named work marks; null where it marks none.</param>
public sealed record MissingPlace(CatalogueEntry? Work, PassageId Reference, PrintedPages? Marked)
{
    // Words that stand in more titles were hardly meant as a title.
    private const int Most = 3;

    /// <summary>One for each named work, or one for all; empty where no place was asked for. What was asked leads to no <see cref="Jump"/>.</summary>
    public static IReadOnlyList<MissingPlace> Of(AskedPlace? asked, Library library)
    {
        if (asked is null || IsPerhapsNone(asked.Reference.First, asked.AreNamed))
        {
            return [];
        }

        return asked.AreNamed
            ? [.. asked.Works.Take(Most).Select(work => new MissingPlace(work, asked.Reference.First, MarkedIn(work, library)))]
            : [new MissingPlace(null, asked.Reference.First, null)];
    }

    // A bare number is a year or a count as often as a chapter, and a letter with a number may be a word.
    private static bool IsPerhapsNone(PassageId reference, bool areNamed) => reference.Kind switch
    {
        PassageIdKind.Passage or PassageIdKind.PrintedPage => false,
        PassageIdKind.Chapter => true,
        _ => !areNamed,
    };

    private static PrintedPages? MarkedIn(CatalogueEntry work, Library library)
    {
        if (work.Extent.PrintedPages == 0 || library.Read(work.Id) is not Edition edition)
        {
            return null;
        }

        var pages = PrintedPages.MarkedIn(edition.Chapters).ToList();
        return pages.Count == 0 ? null : new PrintedPages(pages[0], pages[^1]);
    }
}
