using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Querying;

/// <summary>Lucene's queries for what restricts and does not rank: they add nothing to a score.</summary>
internal static class Restrictions
{
    private const int Century = 100;

    /// <summary>Every unit.</summary>
    public static Query Everything { get; } = Unscored(new TermQuery(new Term(FieldNames.Record, FieldNames.Unit)));

    public static Query Nothing { get; } = new BooleanQuery();

    public static Query From(QueryNode node) => node switch
    {
        QueryNode.InWork work => In([work.Work.ToLowerInvariant()]),
        QueryNode.InLanguage language => AnyOf(FieldNames.Language, [language.Language.Code()]),
        QueryNode.OfKind kind => AnyOf(FieldNames.Kind, [kind.Kind.ToString()]),
        QueryNode.InYears span => Years(span.First, span.Last),
        QueryNode.OnPages span => Unscored(Range(FieldNames.Page, span.First, span.Last)),
        _ => Everything,
    };

    /// <summary>What the form asks beside the query.</summary>
    public static IEnumerable<Query> From(SearchRequest request)
    {
        if (request.Works.Count > 0)
        {
            yield return In(request.Works);
        }

        if (request.Languages.Count > 0)
        {
            yield return AnyOf(FieldNames.Language, request.Languages.Select(language => language.Code()));
        }

        if (request.Kinds.Count > 0)
        {
            yield return AnyOf(FieldNames.Kind, request.Kinds.Select(kind => kind.ToString()));
        }

        if (request.Years is (int first, int last))
        {
            yield return Years(first, last);
        }
    }

    /// <summary>Of a query those units that every restriction lets through.</summary>
    public static Query Restrict(Query query, IEnumerable<Query> restrictions)
    {
        BooleanQuery all = new(disableCoord: true) { { query, Occur.MUST } };
        foreach (var restriction in restrictions)
        {
            all.Add(restriction, Occur.MUST);
        }

        return all.Clauses.Count == 1 ? query : all;
    }

    // A work has a document of its own too.
    private static ConstantScoreQuery In(IEnumerable<string> works) => Unscored(new BooleanQuery(disableCoord: true)
    {
        { AnyOf(FieldNames.Work, works), Occur.MUST },
        { Everything, Occur.MUST },
    });

    // A whole century is found by its years together, not by each.
    private static ConstantScoreQuery Years(int first, int last) => Unscored(new BooleanQuery(disableCoord: true)
    {
        { Range(FieldNames.Year, first, last), Occur.SHOULD },
        { Range(FieldNames.HundredYears, first, Math.Max(last, int.MinValue + Century) - Century + 1), Occur.SHOULD },
    });

    private static NumericRangeQuery<int> Range(string field, int first, int last) =>
        NumericRangeQuery.NewInt32Range(field, int.MaxValue, first, last, minInclusive: true, maxInclusive: true);

    private static ConstantScoreQuery AnyOf(string field, IEnumerable<string> values)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var value in values.Distinct(StringComparer.Ordinal))
        {
            any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        }

        return Unscored(any);
    }

    private static ConstantScoreQuery Unscored(Query query) => new(query) { Boost = 0 };
}
