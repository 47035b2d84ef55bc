using KazakhArchive.Search.Querying;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>How much one request may ask. Whoever asks for more gets this much and a notice.</summary>
public static class SearchLimits
{
    /// <summary>A quoted sentence with operators; the parser looks at the first 32 words in any case.</summary>
    public const int QueryUtf16 = 1_000;

    public const int DefaultHits = SearchRequest.DefaultLimit;

    public const int MostHits = 200;

    public const int HitsOnPage = 20;

    /// <summary>Nobody turns that many pages; a finer question finds it.</summary>
    public const int Window = 10_000;

    /// <summary>When hits are grouped: of each work so many, and so many works on a page.</summary>
    public const int HitsOfWork = 3;

    public const int WorksOnPage = 10;

    public const int Suggestions = 10;

    public const int LinesOnPage = 100;

    /// <summary>All the searches of one request together; then what was found until then.</summary>
    public static TimeSpan LongestSearch { get; } = TimeSpan.FromSeconds(2);
}
