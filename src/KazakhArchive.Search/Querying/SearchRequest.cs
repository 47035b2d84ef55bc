using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Querying;

/// <summary>What a reader asks: the query as typed and what the form adds to it.</summary>
public sealed record SearchRequest(string Text)
{
    public const int DefaultLimit = 50;

    /// <summary>Empty for every work.</summary>
    public IReadOnlyCollection<string> Works { get; init; } = [];

    /// <summary>Of the books; empty for every language.</summary>
    public IReadOnlyCollection<Language> Languages { get; init; } = [];

    /// <summary>Empty for every kind.</summary>
    public IReadOnlyCollection<PassageKind> Kinds { get; init; } = [];

    /// <summary>Passages that name a year of this span, both ends inclusive; null for all.</summary>
    public (int First, int Last)? Years { get; init; }

    /// <summary>Ways of matching that the reader has switched off; <see cref="MatchTier.Exact"/> and Form cannot be.</summary>
    public IReadOnlyCollection<MatchTier> WithoutTiers { get; init; } = [];

    /// <summary>
    /// In which the editor's words are shown, and whose books come first in the order of books; null for the words that answer best and no such order.
    /// </summary>
    public Language? Reader { get; init; }

    public SearchSort Sort { get; init; }

    public int Offset { get; init; }

    /// <summary>How many hits to answer.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>Whether passages that answer by a likeness alone come too, where others answer for certain.</summary>
    public bool IsWithLooser { get; init; } = true;

    public SearchTime Time { get; init; } = SearchTime.Unlimited;
}

public enum SearchSort
{
    Relevance,

    /// <summary>Works in their order, those in the reader's language first, passages in the order of the book.</summary>
    BookOrder,
}
