using KazakhArchive.Search.Querying;

namespace KazakhArchive.Search.Showing;

/// <param name="Search">The query and its filters; its sort, offset and limit are not looked at.</param>
public sealed record ConcordanceRequest(SearchRequest Search)
{
    public ConcordanceSort Sort { get; init; }

    /// <summary>Which word before or after the keyword to sort by, 1 to 3.</summary>
    public int SortWord { get; init; } = 1;

    /// <summary>How many words to show on each side.</summary>
    public int ContextWords { get; init; } = 8;

    public int Offset { get; init; }

    public int Limit { get; init; } = 100;
}

public enum ConcordanceSort
{
    BookOrder,
    WordBefore,
    WordAfter,
}
