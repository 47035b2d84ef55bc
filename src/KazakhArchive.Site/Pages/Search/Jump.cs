using KazakhArchive.Site.Citing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>A place that the query itself names: <c>3.14</c>, <c>khanates 2.5</c>, <c>pp. 20–35</c>, a pasted permalink.</summary>
/// <param name="Edition">The work's name in addresses, with its revision where one was asked for.</param>
/// <param name="Pages">The printed pages that were named; null where something else was. Several are the passages that stand on them.</param>
public sealed record Jump(CatalogueEntry Work, string Edition, PassageRange Reference, PrintedPages? Pages)
{
    // A number that every work has says nothing; who means one of many names it.
    private const int Most = 12;

    /// <summary>Works that have such a reference, the first of them where many have; empty where no place was asked for.</summary>
    public static IReadOnlyList<Jump> Of(AskedPlace? asked, Library library) => asked is null ? []
        : [.. asked.Works.Where(work => MayHave(work, asked.Reference.First)).Take(Most).Select(work => library.ReadTyped(NameOf(work, asked)) is Edition edition ? In(work, edition, asked.Reference) : null).OfType<Jump>()];

    private static string NameOf(CatalogueEntry work, AskedPlace asked) => asked.Revision.Length == 0 ? work.Id.Value : $"{work.Id}@{asked.Revision}";

    // Whether it has is seen in its text.
    private static bool MayHave(CatalogueEntry work, PassageId reference) => reference.Kind switch
    {
        PassageIdKind.Note => work.Extent.Notes > 0,
        PassageIdKind.Figure => work.Extent.Figures > 0,
        PassageIdKind.PrintedPage => work.Extent.PrintedPages > 0,
        _ => work.Find(reference.Chapter) is not null,
    };

    private static Jump? In(CatalogueEntry work, Edition edition, PassageRange range)
    {
        if (range.First.Kind == PassageIdKind.PrintedPage && !range.IsSingle)
        {
            return OnPages(work, edition, range.First, range.Last) ?? In(work, edition, PassageRange.Of(range.First));
        }

        var target = range.IsSingle ? PassageRange.Of(Target(edition, range.First)) : new PassageRange(Target(edition, range.First), Target(edition, range.Last));
        return Excerpts.Of(edition.Chapters, target) is not null
            ? new Jump(work, edition.Name, target, target.First.Kind == PassageIdKind.PrintedPage ? new PrintedPages(target.First, target.First) : null)
            // Whose end does not stand behind its beginning, as with pages.
            : range.IsSingle ? null : In(work, edition, PassageRange.Of(range.First));
    }

    // Null where the last page does not stand behind the first.
    private static Jump? OnPages(CatalogueEntry work, Edition edition, PassageId first, PassageId last)
    {
        var passages = (Excerpts.OfPrintedPages(edition.Chapters, first, last) ?? [])
            .Select(part => part.Block.Id).OfType<PassageId>().Where(passage => passage.Kind == PassageIdKind.Passage).ToList();
        return passages.Count == 0 || !PrintedPages.MarkedIn(edition.Chapters).SkipWhile(page => page != first).Contains(last) ? null
            : new Jump(work, edition.Name, new PassageRange(passages[0], passages[^1]), new PrintedPages(first, last));
    }

    private static PassageId Target(Edition edition, PassageId reference) =>
        edition.Ledger.Resolve(reference) is LedgerResolution.AliasOf alias ? alias.Target : reference;
}
