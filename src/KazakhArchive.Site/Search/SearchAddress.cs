using System.Globalization;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Search;

/// <summary>All that the address of a search says; what it leaves out has its usual value.</summary>
/// <param name="Query">As typed, at most <see cref="SearchLimits.QueryUtf16"/>.</param>
public sealed record SearchAddress(string Query)
{
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

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool HasYears => From is not null || To is not null;

    public bool IsFiltered => Works.Count + Languages.Count + Kinds.Count > 0 || HasYears;

    public SearchAddress Unfiltered => this with { Works = [], Languages = [], Kinds = [], From = null, To = null, Page = 1 };

    public SearchRequest ToRequest(int offset, int limit) => new(Query)
    {
        Works = Works,
        Languages = Languages,
        Kinds = Kinds,
        Years = HasYears ? (From ?? int.MinValue, To ?? int.MaxValue) : null,
        WithoutTiers = Without,
        Sort = Sort,
        Offset = offset,
        Limit = limit,
    };

    /// <summary>The query string, short: from its question mark on, or empty.</summary>
    public string ToQueryString()
    {
        (string Name, string Value)[] fields =
        [
            ("q", Uri.EscapeDataString(Query).Replace("%20", "+", StringComparison.Ordinal)),
            ("work", string.Join(',', Works)),
            ("lang", string.Join(',', Languages.Select(language => language.Code()))),
            ("kind", string.Join(',', Kinds.Select(SearchNames.Of))),
            ("from", Written(From)),
            ("to", Written(To)),
            ("without", string.Join(',', Without.Select(SearchNames.Of))),
            ("sort", Sort == SearchSort.BookOrder ? SearchNames.BookOrder : ""),
            ("group", IsGrouped ? SearchNames.ByWork : ""),
            ("page", Page == 1 ? "" : Written(Page)),
        ];
        var written = string.Join('&', fields.Where(field => field.Value.Length > 0).Select(field => $"{field.Name}={field.Value}"));
        return written.Length == 0 ? "" : $"?{written}";
    }

    private static string Written(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
