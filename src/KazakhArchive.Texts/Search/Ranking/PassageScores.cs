using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>Passages that answer, in the order of the archive, each with the better of its units.</summary>
internal sealed class PassageScores
{
    // A fixed window beyond the usual page, so that turning the page does not shuffle hits.
    private const int RerankedHits = 200;

    private static readonly int KindCount = Enum.GetValues<PassageKind>().Length;

    private readonly PassageTable passages;
    private readonly List<ScoredPassage> found;

    private PassageScores(PassageTable passages, List<ScoredPassage> found)
    {
        this.passages = passages;
        this.found = found;
    }

    public int Count => found.Count;

    public IReadOnlyList<ScoredPassage> InBookOrder => found;

    public static PassageScores Of(UnitScores units, PassageTable passages, SearchRequest request)
    {
        var accepts = PassageFilter.Of(request, passages);
        var found = new List<ScoredPassage>(units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units.Units[i];
            var scored = new ScoredPassage(passages.PassageOf(unit), unit, units.Scores[i]);
            if (found.Count > 0 && found[^1].Passage == scored.Passage)
            {
                found[^1] = scored.Score > found[^1].Score ? scored : found[^1];
            }
            else if (accepts is null || accepts(scored.Passage))
            {
                found.Add(scored);
            }
        }

        return new PassageScores(passages, found);
    }

    /// <param name="rerank">Null where nothing but the first score counts.</param>
    public IReadOnlyList<ScoredPassage> Page(SearchRequest request, Reranker? rerank)
    {
        var offset = Math.Max(0, request.Offset);
        var limit = Math.Max(0, request.Limit);
        return limit == 0 ? []
            : request.Sort == SearchSort.BookOrder ? [.. found.Skip(offset).Take(limit)]
            : [.. Best(Math.Max(RerankedHits, (int)Math.Min(int.MaxValue, (long)offset + limit)), rerank).Skip(offset).Take(limit)];
    }

    public SearchFacets Facets()
    {
        var works = new int[passages.Works.Count];
        var languages = new int[Languages.All.Count];
        var kinds = new int[KindCount];
        var centuries = new Dictionary<int, int>();
        foreach (var hit in found)
        {
            works[passages.WorkOf(hit.Passage)]++;
            languages[(int)passages.LanguageOf(hit.Passage)]++;
            kinds[(int)passages.KindOf(hit.Passage)]++;
            foreach (var century in passages.CenturiesOf(hit.Passage))
            {
                centuries[century] = centuries.GetValueOrDefault(century) + 1;
            }
        }

        return new SearchFacets(
            Counts(works, work => passages.Works[work]),
            Counts(languages, language => ((Language)language).Code()),
            Counts(kinds, kind => ((PassageKind)kind).ToString().ToLowerInvariant()),
            [.. centuries.OrderBy(century => century.Key).Select(century => new FacetCount(century.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), century.Value))]);
    }

    private static IEnumerable<ScoredPassage> InRank(IEnumerable<ScoredPassage> hits) =>
        hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage);

    private static IReadOnlyList<FacetCount> Counts(int[] counts, Func<int, string> name) =>
        [.. counts.Index().Where(count => count.Item > 0).Select(count => new FacetCount(name(count.Index), count.Item))];

    private IEnumerable<ScoredPassage> Best(int count, Reranker? rerank)
    {
        var best = BestOf(count);
        return rerank is null ? best
            : InRank(best.Select((hit, i) => i < RerankedHits ? hit with { Score = rerank.Rerank(hit.Unit, hit.Score) } : hit));
    }

    // A heap of the best so far with the worst of them on top: most hits of a common word are looked at once and forgotten.
    private List<ScoredPassage> BestOf(int count)
    {
        var heap = new PriorityQueue<ScoredPassage, (float Score, int Later)>(Math.Min(count, found.Count));
        foreach (var hit in found)
        {
            var rank = (hit.Score, -hit.Passage);
            if (heap.Count < count)
            {
                heap.Enqueue(hit, rank);
            }
            else if (heap.TryPeek(out _, out var worst) && rank.CompareTo(worst) > 0)
            {
                heap.EnqueueDequeue(hit, rank);
            }
        }

        var best = new List<ScoredPassage>(heap.Count);
        while (heap.TryDequeue(out var hit, out _))
        {
            best.Add(hit);
        }

        best.Reverse();
        return best;
    }
}
