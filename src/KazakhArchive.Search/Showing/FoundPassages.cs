using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Ranking;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Showing;

/// <summary>Collects the passages that answer, each with the better of its units, and counts their facets.</summary>
internal sealed class FoundPassages(OpenIndex index) : ICollector
{
    // A fixed window beyond the usual page, so that turning the page does not shuffle hits.
    private const int RerankedHits = 200;

    private readonly List<ScoredPassage> found = [];
    private readonly int[] works = new int[index.Works.Count];
    private readonly int[] languages = new int[Languages.All.Count];
    private readonly int[] kinds = new int[PassageKinds.All.Count];
    private readonly int[] centuries = new int[64];
    private Scorer? scorer;
    private Segment segment = null!;
    private int extent;

    public bool AcceptsDocsOutOfOrder => false;

    public int Count => found.Count;

    /// <summary>Works in their order, passages in the order of the book.</summary>
    public IEnumerable<ScoredPassage> InBookOrder => found.OrderBy(hit => hit.Work);

    public SearchFacets Facets => new(
        Counts(works, work => index.Works[work]),
        Counts(languages, language => ((Language)language).Code()),
        Counts(kinds, kind => ((PassageKind)kind).Code()),
        Counts(centuries, century => century.ToString(CultureInfo.InvariantCulture)));

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => (segment, extent) = (index.Segments[context.Ord], 0);

    public void Collect(int doc)
    {
        var attributes = UnitAttributes.Unpack(segment.Attributes[doc]);
        var unit = segment.Context.DocBase + doc;
        var passage = attributes.IsSource ? unit - 1 : unit;
        if (found is [.., var last] && last.Passage == passage)
        {
            found[^1] = scorer!.GetScore() > last.Score ? last with { Unit = unit, Score = scorer.GetScore() } : last;
            return;
        }

        while (segment.Extents[extent].EndUnit <= doc)
        {
            extent++;
        }

        var work = segment.Extents[extent].Work;
        found.Add(new ScoredPassage(passage, work, unit, scorer!.GetScore()));
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
        var offset = Math.Max(0, request.Offset);
        var limit = Math.Max(0, request.Limit);
        return limit == 0 ? []
            : request.Sort == SearchSort.BookOrder ? [.. InBookOrder.Skip(offset).Take(limit)]
            : [.. Best(Math.Max(RerankedHits, (int)Math.Min(int.MaxValue, (long)offset + limit)), rerank).Skip(offset).Take(limit)];
    }

    private static IReadOnlyList<FacetCount> Counts(int[] counts, Func<int, string> name) =>
        [.. counts.Index().Where(count => count.Item > 0).Select(count => new FacetCount(name(count.Index), count.Item))];

    private IEnumerable<ScoredPassage> Best(int count, Reranker? rerank)
    {
        var best = found.OrderByDescending(hit => hit.Rank).Take(count);
        return rerank is null ? best : best
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
