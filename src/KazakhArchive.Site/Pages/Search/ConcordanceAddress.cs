using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>All that the address of a concordance says.</summary>
/// <param name="Search">Its order, grouping and page do not count.</param>
public sealed record ConcordanceAddress(SearchAddress Search)
{
    public const string ByKey = "by";

    /// <summary>The ways to sort, as the address spells them.</summary>
    public static IReadOnlyList<(string Name, ConcordanceSort Sort, int Word)> Orders { get; } =
    [
        ("book", ConcordanceSort.BookOrder, 1),
        ("before1", ConcordanceSort.WordBefore, 1),
        ("before2", ConcordanceSort.WordBefore, 2),
        ("before3", ConcordanceSort.WordBefore, 3),
        ("after1", ConcordanceSort.WordAfter, 1),
        ("after2", ConcordanceSort.WordAfter, 2),
        ("after3", ConcordanceSort.WordAfter, 3),
    ];

    /// <summary>One of the names of <see cref="Orders"/>.</summary>
    public string By { get; init; } = Orders[0].Name;

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The words as typed alone, in any spelling.</summary>
    public ConcordanceAddress AsTyped => this with { Search = Search with { Without = SearchNames.Switches }, Page = 1 };

    public ConcordanceAddress WithOtherForms => this with { Search = Search with { Without = [] }, Page = 1 };

    /// <summary>An unknown order is the first.</summary>
    public static ConcordanceAddress Of(SearchAddress search, IQueryCollection parameters) => new(search)
    {
        By = Orders.Select(order => order.Name).FirstOrDefault(name => name.Equals(parameters[ByKey], StringComparison.OrdinalIgnoreCase)) ?? Orders[0].Name,
        Page = search.Page,
    };

    /// <param name="reader">Whose books come first; null for no language.</param>
    public ConcordanceRequest ToRequest(int offset, int limit, SearchTime time, Language? reader = null)
    {
        var (_, sort, word) = Orders.First(order => order.Name == By);
        return new ConcordanceRequest(Search.ToRequest(0, 0, time) with { Reader = reader }) { Sort = sort, SortWord = word, Offset = offset, Limit = limit };
    }

    public string ToUrl() => ToAddress(PassageUrls.Concordance);

    public string ToCsvUrl() => (this with { Page = 1 }).ToAddress(PassageUrls.ConcordanceCsv);

    public string ToTsvUrl() => (this with { Page = 1 }).ToAddress(PassageUrls.ConcordanceTsv);

    private string ToAddress(string path)
    {
        var written = new AddressWriter(path, stackalloc char[AddressWriter.UsualUtf16]);
        (Search with { Sort = SearchSort.Relevance, IsGrouped = false, Page = 1 }).AddTo(ref written);
        written.Add(ByKey, By == Orders[0].Name ? null : By);
        written.Add(PageList.Key, PageList.Written(Page));
        return written.Finish();
    }
}
