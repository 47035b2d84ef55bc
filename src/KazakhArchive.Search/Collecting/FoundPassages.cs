using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Ranking;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Collecting;

/// <summary>The passages that answer: how many, how they are spread, and the page that is asked for.</summary>
internal sealed class FoundPassages
{
    // A fixed window beyond the usual page, so that turning the page does not shuffle hits.
    private const int RerankedHits = 200;

    private readonly OpenIndex index;
    private readonly Language? reader;
    private readonly FacetCounter sure;
    private readonly FacetCounter facets;
    private readonly List<ScoredPassage> collected;

    private FoundPassages(OpenIndex index, PassageCollector[] parts, Language? reader)
    {
        (this.index, this.reader) = (index, reader);
        sure = FacetCounter.Sum(index, parts.Select(part => part.Sure));
        facets = FacetCounter.Sum(index, parts.Select(part => part.Loose).Append(sure));
        collected = [.. parts.SelectMany(part => part.Collected)];
    }

    public int Count => facets.Count;

    /// <summary>How many of them answer by more than a likeness.</summary>
    public int SureCount => sure.Count;

    /// <summary>Works in their order, those in the reader's language first, passages in the order of the book; where all were asked for.</summary>
    public IEnumerable<ScoredPassage> InBookOrder => collected.OrderBy(hit => index.LanguageOf(hit.Work) != reader).ThenBy(hit => hit.Work);

    /// <summary>What the request asks for: the best of them, or all in the order of the book.</summary>
    public static FoundPassages By(TranslatedQuery query, OpenIndex index, SearchRequest request) => Search(
        query, index, request, request.Sort == SearchSort.BookOrder ? 0 : Math.Max(RerankedHits, (int)Math.Min(int.MaxValue, Offset(request) + Limit(request))));

    /// <summary>All in the order of the book.</summary>
    public static FoundPassages All(TranslatedQuery query, OpenIndex index, SearchRequest request) => Search(query, index, request, 0);

    /// <summary>Counted over what is shown: all, or, where only they are wanted and there are some, those that answer for certain.</summary>
    public (int Total, SearchFacets Facets) Counted(bool isWithLooser) => IsCut(isWithLooser) ? (SureCount, sure.ToFacets()) : (Count, facets.ToFacets());

    /// <summary>Those that answer for certain before the others, in either order.</summary>
    /// <param name="rerank">Null where nothing but the first score counts.</param>
    public IReadOnlyList<ScoredPassage> Page(SearchRequest request, Reranker? rerank)
    {
        var (offset, limit) = ((int)Offset(request), (int)Limit(request));
        return limit == 0 ? []
            : [.. (request.Sort == SearchSort.BookOrder ? InBookOrder.OrderByDescending(hit => hit.IsSure) : Best(rerank)).Where(hit => hit.IsSure || !IsCut(request.IsWithLooser)).Skip(offset).Take(limit).Select(ForReader)];
    }

    // What the editor says is said in each language: readers read their own, whichever of them answers.
    private ScoredPassage ForReader(ScoredPassage hit) =>
        hit.IsEditorial && reader is Language own && own.IsKnown() ? hit with { Unit = hit.Passage + (int)own } : hit;

    private bool IsCut(bool isWithLooser) => !isWithLooser && SureCount > 0;

    private static long Offset(SearchRequest request) => Math.Max(0, request.Offset);

    private static long Limit(SearchRequest request) => Math.Max(0, request.Limit);

    private static FoundPassages Search(TranslatedQuery query, OpenIndex index, SearchRequest request, int mostBest)
    {
        var weight = index.Searcher.CreateNormalizedWeight(query.Query);
        return new FoundPassages(index, index.InStretches((stretch, _) =>
        {
            var collector = new PassageCollector(index, stretch, query, mostBest);
            collector.Collect(weight, request.Time);
            return collector;
        }), request.Reader);
    }

    // What stands far behind in one stretch may be among the best of all: each has kept as many as are wanted.
    private IEnumerable<ScoredPassage> Best(Reranker? rerank)
    {
        var ordered = collected.OrderByDescending(hit => hit.Rank);
        return rerank is null ? ordered : ordered
            .Select((hit, i) => i < RerankedHits ? hit with { Score = rerank.Rerank(hit.Unit, hit.Score) } : hit)
            .OrderByDescending(hit => hit.Rank);
    }
}
