using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Ranking;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Showing;

/// <summary>Collects the passages that answer, each with the better of its units, and counts their facets.</summary>
internal sealed class FoundPassages : ICollector
{
    // A fixed window beyond the usual page, so that turning the page does not shuffle hits.
    private const int RerankedHits = 200;

    private const int CollectedBetweenLooksAtTime = 1024;

    private readonly OpenIndex index;
    private readonly SearchTime time;

    // In the order of the index; used where all are wanted.
    private readonly List<ScoredPassage> all = [];

    // The worst first; so many that nobody pages further, and no room grows with what a common word finds.
    private readonly PriorityQueue<ScoredPassage, (float Score, int Work, int Passage)> best = new();
    private readonly int mostBest;

    private readonly int[] works;
    private readonly int[] languages = new int[Languages.All.Count];
    private readonly int[] kinds = new int[PassageKinds.All.Count];
    private readonly int[] centuries = new int[64];
    private Scorer? scorer;
    private Segment segment = null!;
    private int extent;
    private int collected;

    // Its other unit may follow.
    private ScoredPassage? last;

    private FoundPassages(OpenIndex index, int mostBest, SearchTime time)
    {
        (this.index, this.mostBest, this.time) = (index, mostBest, time);
        works = new int[index.Works.Count];
    }

    public bool AcceptsDocsOutOfOrder => false;

    public int Count { get; private set; }

    /// <summary>Works in their order, passages in the order of the book; where all were asked for.</summary>
    public IEnumerable<ScoredPassage> InBookOrder => all.OrderBy(hit => hit.Work);

    public SearchFacets Facets => new(
        Counts(works, work => index.Works[work]),
        Counts(languages, language => ((Language)language).Code()),
        Counts(kinds, kind => ((PassageKind)kind).Code()),
        Counts(centuries, century => century.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What the request asks for: the best of them, or all in the order of the book.</summary>
    public static FoundPassages By(Query query, OpenIndex index, SearchRequest request) => Search(query, new FoundPassages(
        index, request.Sort == SearchSort.BookOrder ? 0 : Math.Max(RerankedHits, (int)Math.Min(int.MaxValue, Offset(request) + Limit(request))), request.Time));

    /// <summary>All in the order of the book.</summary>
    public static FoundPassages All(Query query, OpenIndex index, SearchTime time) => Search(query, new FoundPassages(index, 0, time));

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => (segment, extent) = (index.Segments[context.Ord], 0);

    /// <exception cref="CollectionTerminatedException">The time is up.</exception>
    public void Collect(int doc)
    {
        if (++collected % CollectedBetweenLooksAtTime == 0 && time.IsUp)
        {
            throw new CollectionTerminatedException();
        }

        var attributes = UnitAttributes.Unpack(segment.Attributes[doc]);
        var unit = segment.Context.DocBase + doc;
        var passage = attributes.IsSource ? unit - 1 : unit;
        var score = scorer!.GetScore();
        if (last is ScoredPassage same && same.Passage == passage)
        {
            last = score > same.Score ? same with { Unit = unit, Score = score } : last;
            return;
        }

        while (segment.Extents[extent].EndUnit <= doc)
        {
            extent++;
        }

        KeepLast();
        var work = segment.Extents[extent].Work;
        last = new ScoredPassage(passage, work, unit, score);
        Count++;
        works[work]++;
        languages[(int)attributes.Language]++;
        kinds[(int)attributes.Kind]++;
        for (var named = (ulong)segment.Centuries[segment.CenturySets[doc]]; named != 0; named &= named - 1)
        {
            centuries[System.Numerics.BitOperations.TrailingZeroCount(named)]++;
        }
    }

    /// <param name="rerank">Null where nothing but the first score counts.</param>
    public IReadOnlyList<ScoredPassage> Page(SearchRequest request, Reranker? rerank)
    {
        var (offset, limit) = ((int)Offset(request), (int)Limit(request));
        return limit == 0 ? []
            : request.Sort == SearchSort.BookOrder ? [.. InBookOrder.Skip(offset).Take(limit)]
            : [.. Best(rerank).Skip(offset).Take(limit)];
    }

    private static long Offset(SearchRequest request) => Math.Max(0, request.Offset);

    private static long Limit(SearchRequest request) => Math.Max(0, request.Limit);

    private static FoundPassages Search(Query query, FoundPassages found)
    {
        found.index.Searcher.Search(query, found);
        found.KeepLast();
        return found;
    }

    private static IReadOnlyList<FacetCount> Counts(int[] counts, Func<int, string> name) =>
        [.. counts.Index().Where(count => count.Item > 0).Select(count => new FacetCount(name(count.Index), count.Item))];

    private void KeepLast()
    {
        if (last is not ScoredPassage hit)
        {
            return;
        }

        last = null;
        if (mostBest == 0)
        {
            all.Add(hit);
        }
        else if (best.Count < mostBest)
        {
            best.Enqueue(hit, hit.Rank);
        }
        else if (hit.Score >= best.Peek().Score)
        {
            best.EnqueueDequeue(hit, hit.Rank);
        }
    }

    private IEnumerable<ScoredPassage> Best(Reranker? rerank)
    {
        var ordered = best.UnorderedItems.Select(hit => hit.Element).OrderByDescending(hit => hit.Rank);
        return rerank is null ? ordered : ordered
            .Select((hit, i) => i < RerankedHits ? hit with { Score = rerank.Rerank(hit.Unit, hit.Score) } : hit)
            .OrderByDescending(hit => hit.Rank);
    }
}

/// <param name="Passage">Its unit in the reading layer.</param>
/// <param name="Work">The number of its work.</param>
/// <param name="Unit">The unit that scored.</param>
internal readonly record struct ScoredPassage(int Passage, int Work, int Unit, float Score)
{
    /// <summary>The higher, the better; of equal scores what stands first in the archive.</summary>
    public (float Score, int Work, int Passage) Rank => (Score, -Work, -Passage);
}
