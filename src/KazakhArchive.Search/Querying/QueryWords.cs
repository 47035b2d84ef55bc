using KazakhArchive.Search.Matching;

namespace KazakhArchive.Search.Querying;

/// <summary>The words that a query looks for, without its signs, what narrows it, and what it excludes.</summary>
public static class QueryWords
{
    /// <summary>In their order.</summary>
    public static IEnumerable<QueryWord> Of(QueryNode? node) => node switch
    {
        QueryNode.Words words => words.Values,
        QueryNode.Across across => across.Values,
        QueryNode.Phrase phrase => phrase.Values,
        QueryNode.Exact exact => [exact.Value],
        QueryNode.Fuzzy fuzzy => [fuzzy.Value],
        QueryNode.All all => all.Nodes.SelectMany(Of),
        QueryNode.Any any => any.Nodes.SelectMany(Of),
        QueryNode.Clauses clauses => clauses.Required.Concat(clauses.Optional).SelectMany(Of),
        _ => [],
    };
}
