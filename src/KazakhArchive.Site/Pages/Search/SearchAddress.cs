using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>All that the address of a search says; what it leaves out has its usual value.</summary>
public sealed record SearchAddress(string Query)
{
    // A page links to some thirty addresses of the same query.
    private string escapedQuery = AddressWriter.Escape(Query);

    /// <summary>As typed, at most <see cref="SearchLimits.QueryUtf16"/>.</summary>
    public string Query
    {
        get;
        init => (field, escapedQuery) = (value, AddressWriter.Escape(value));
    } = Query;

    public static SearchAddress Empty { get; } = new("");

    public IReadOnlyList<string> Works { get; init; } = [];

    public IReadOnlyList<Language> Languages { get; init; } = [];

    public IReadOnlyList<PassageKind> Kinds { get; init; } = [];

    /// <summary>The first year of a span; null where only its last is named, or none.</summary>
    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>Ways of matching that are switched off.</summary>
    public IReadOnlyList<MatchTier> Without { get; init; } = [];

    public SearchSort Sort { get; init; }

    public bool IsGrouped { get; init; }

    /// <summary>Whether passages that are only alike are wanted beside those that answer for certain.</summary>
    public bool IsWithLooser { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool HasYears => From is not null || To is not null;

    public bool IsFiltered => Works.Count + Languages.Count + Kinds.Count > 0 || HasYears;

    public SearchAddress Unfiltered => this with { Works = [], Languages = [], Kinds = [], From = null, To = null, Page = 1 };

    public SearchRequest ToRequest(int offset, int limit, SearchTime time) => new(Query)
    {
        Works = Works,
        Languages = Languages,
        Kinds = Kinds,
        Years = HasYears ? (From ?? int.MinValue, To ?? int.MaxValue) : null,
        WithoutTiers = Without,
        Sort = Sort,
        Offset = offset,
        Limit = limit,
        IsWithLooser = IsWithLooser,
        Time = time,
    };

    public string ToUrl() => ToAddress(PassageUrls.Search);

    /// <summary>The form in which it can be written finer.</summary>
    public string ToFormUrl() => (this with { Page = 1 }).ToAddress(PassageUrls.SearchForm);

    /// <summary>What the archive knows of the word that the query is.</summary>
    /// <param name="work">The work in which it was met; null for none.</param>
    public string ToWordUrl(WorkId? work) => new SearchAddress(Query) { Works = work is WorkId met ? [met.Value] : [] }.ToAddress(PassageUrls.Word);

    private string ToAddress(string path)
    {
        var written = new AddressWriter(path, stackalloc char[AddressWriter.UsualUtf16]);
        AddTo(ref written);
        return written.Finish();
    }

    public void AddTo(ref AddressWriter written)
    {
        written.Add("q", escapedQuery);
        written.Add("work", Works, work => work);
        written.Add("lang", Languages, language => language.Code());
        written.Add("kind", Kinds, PassageKinds.Code);
        written.Add("from", Written(From));
        written.Add("to", Written(To));
        written.Add("without", Without, SearchNames.Of);
        written.Add("sort", Sort == SearchSort.BookOrder ? SearchNames.BookOrder : null);
        written.Add("looser", IsWithLooser ? SearchNames.Looser : null);
        written.Add("group", IsGrouped ? SearchNames.ByWork : null);
        written.Add(PageList.Key, PageList.Written(Page));
    }

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
