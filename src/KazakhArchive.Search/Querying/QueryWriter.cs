using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Querying;

/// <summary>Writes a query back as it was understood, in the query language itself.</summary>
public static class QueryWriter
{
    /// <summary>Empty where there is nothing to look for.</summary>
    public static string Write(QueryNode? root) => root is null ? "" : Written(root);

    private static string Written(QueryNode node) => node switch
    {
        QueryNode.Words words => string.Join(' ', words.Values.Select(word => word.Term)),
        QueryNode.Across across => Across(across),
        QueryNode.Phrase phrase => Phrase(phrase),
        QueryNode.Exact exact => $"={exact.Value.Exact}",
        QueryNode.Pattern pattern => pattern.Value,
        QueryNode.Fuzzy fuzzy => $"{fuzzy.Value.Term}~{fuzzy.Limit?.ToString(CultureInfo.InvariantCulture)}",
        QueryNode.All([QueryNode.OfKind kind, var inner]) => $"{(kind.Kind == PassageKind.Note ? QueryFields.Note : QueryFields.Title)}:{Grouped(inner)}",
        QueryNode.All all => string.Join(" AND ", all.Nodes.Select(Grouped)),
        QueryNode.Any any => string.Join(" OR ", any.Nodes.Select(Grouped)),
        QueryNode.Without without => $"NOT {Grouped(without.Node)}",
        QueryNode.Clauses clauses => string.Join(' ', [
            .. clauses.Required.Select(required => (IsField(required) ? "" : "+") + Grouped(required)),
            .. clauses.Optional.Select(Written),
            .. clauses.Excluded.Select(excluded => "-" + Grouped(excluded))]),
        QueryNode.InWork work => $"{QueryFields.Work}:{work.Work}",
        QueryNode.InLanguage language => $"{QueryFields.Language}:{language.Language.Code()}",
        QueryNode.InYears years => $"{QueryFields.Year}:{NumberSpan.Write(years.First, years.Last)}",
        QueryNode.OnPages pages => $"{QueryFields.Page}:{NumberSpan.Write(pages.First, pages.Last)}",
        QueryNode.OfKind kind => kind.Kind.Code(),
        _ => "",
    };

    private static string Across(QueryNode.Across across)
    {
        var words = string.Join(' ', across.Values.Select(word => word.Term));
        return $"{QueryFields.Across}:{(across.Values.Count == 1 ? words : $"\"{words}\"")}";
    }

    private static string Phrase(QueryNode.Phrase phrase)
    {
        var words = string.Join(' ', phrase.Values.Select(word => phrase.IsExact ? word.Exact : word.Term));
        return $"{(phrase.IsExact ? "=" : "")}\"{words}\"{(phrase.Within is int within ? string.Create(CultureInfo.InvariantCulture, $"~{within}") : "")}";
    }

    private static string Grouped(QueryNode node) => node is QueryNode.Any or QueryNode.All or QueryNode.Clauses or QueryNode.Words { Values.Count: > 1 }
        && node is not QueryNode.All([QueryNode.OfKind, ..]) ? $"({Written(node)})" : Written(node);

    private static bool IsField(QueryNode node) => node is QueryNode.InWork or QueryNode.InLanguage or QueryNode.InYears or QueryNode.OnPages
        or QueryNode.All([QueryNode.OfKind, ..]);
}
