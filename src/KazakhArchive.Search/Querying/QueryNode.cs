using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Querying;

/// <summary>What the query asks for, as a tree.</summary>
public abstract record QueryNode
{
    private QueryNode()
    {
    }

    /// <summary>Any of the words; passages with more of them rank higher. Every tier answers.</summary>
    public sealed record Words(IReadOnlyList<QueryWord> Values) : QueryNode;

    /// <summary>The words and, even where the reader has switched that off, their names and likenesses in the other languages.</summary>
    public sealed record Across(IReadOnlyList<QueryWord> Values) : QueryNode;

    /// <summary>The words side by side in this order.</summary>
    /// <param name="Within">Null for a phrase; otherwise how many other words may stand among them, in any order.</param>
    /// <param name="IsExact">Exact forms only.</param>
    public sealed record Phrase(IReadOnlyList<QueryWord> Values, int? Within, bool IsExact) : QueryNode;

    /// <summary>This very spelling.</summary>
    public sealed record Exact(QueryWord Value) : QueryNode;

    /// <summary>Terms of a shape: <c>*</c> stands for any letters, <c>?</c> for one.</summary>
    /// <param name="Value">In the search form.</param>
    public sealed record Pattern(string Value) : QueryNode;

    /// <summary>The word and whatever lies near it in letters.</summary>
    /// <param name="Limit">Null for the limit that the word's length allows.</param>
    public sealed record Fuzzy(QueryWord Value, float? Limit) : QueryNode;

    public sealed record All(IReadOnlyList<QueryNode> Nodes) : QueryNode;

    public sealed record Any(IReadOnlyList<QueryNode> Nodes) : QueryNode;

    public sealed record Without(QueryNode Node) : QueryNode;

    /// <summary>Required, optional and excluded parts that stand side by side.</summary>
    public sealed record Clauses(
        IReadOnlyList<QueryNode> Required, IReadOnlyList<QueryNode> Optional, IReadOnlyList<QueryNode> Excluded) : QueryNode;

    public sealed record InWork(string Work) : QueryNode;

    public sealed record InLanguage(Language Language) : QueryNode;

    public sealed record OfKind(PassageKind Kind) : QueryNode;

    /// <summary>Passages that name a year of the common era in this span, both ends inclusive.</summary>
    public sealed record InYears(int First, int Last) : QueryNode;

    /// <summary>Passages that begin on a printed page in this span, both ends inclusive.</summary>
    public sealed record OnPages(int First, int Last) : QueryNode;
}
