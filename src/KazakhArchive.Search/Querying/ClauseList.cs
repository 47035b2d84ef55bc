using KazakhArchive.Search.Matching;

namespace KazakhArchive.Search.Querying;

/// <summary>Accumulates what stands side by side; plain words become one bag, fields restrict the whole.</summary>
internal sealed class ClauseList
{
    private readonly List<QueryWord> words = [];
    private readonly List<QueryNode> optional = [];

    public List<QueryNode> Required { get; } = [];

    public List<QueryNode> Excluded { get; } = [];

    public void Add(QueryNode node)
    {
        switch (node)
        {
            case QueryNode.Words bag:
                words.AddRange(bag.Values);
                break;
            case QueryNode.InWork or QueryNode.InLanguage or QueryNode.InYears or QueryNode.OnPages or QueryNode.OfKind
                or QueryNode.All([QueryNode.OfKind, ..]):
                Required.Add(node);
                break;
            case QueryNode.Phrase or QueryNode.Exact or QueryNode.Pattern:
                // Who takes the trouble of quotation marks or a wildcard wants that to be there.
                Required.Add(node);
                break;
            default:
                optional.Add(node);
                break;
        }
    }

    /// <summary>Null where nothing was added.</summary>
    public QueryNode? ToNode()
    {
        if (words.Count > 0)
        {
            optional.Insert(0, new QueryNode.Words(words));
        }

        return (Required.Count, optional.Count, Excluded.Count) switch
        {
            (0, 0, 0) => null,
            (1, 0, 0) => Required[0],
            (0, 1, 0) => optional[0],
            (0, 0, 1) => new QueryNode.Without(Excluded[0]),
            _ => new QueryNode.Clauses(Required, optional, Excluded),
        };
    }
}
