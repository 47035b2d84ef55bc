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
    private readonly PriorityQueue<ScoredPassage, (int Trust, float Score, int Work, int Passage)> best = new();
    private readonly int mostBest;

    private readonly SureUnits? sure;
    private readonly IReadOnlySet<int> titles;
    private readonly Language? reader;
    private readonly FacetCounter facets;
    private readonly FacetCounter sureFacets;
    private Scorer? scorer;
    private Segment segment = null!;
    private int extent;
    private int collected;
    private PassageKind lastKind;
    private Language lastLanguage;
    private ulong lastCenturies;

    // Its other unit may follow.
    private ScoredPassage? last;

    private FoundPassages(OpenIndex index, int mostBest, TranslatedQuery query, SearchTime time, Language? reader)
    {
        (this.index, this.mostBest, this.time, this.reader) = (index, mostBest, time, reader);
        titles = query.Titles;
        sure = query.Sure.Count > 0 ? new SureUnits(query.Sure) : null;
        (facets, sureFacets) = (new FacetCounter(index), new FacetCounter(index));
    }

    public bool AcceptsDocsOutOfOrder => false;

    public int Count { get; private set; }

    /// <summary>How many of them answer by more than a likeness.</summary>
    public int SureCount { get; private set; }

    /// <summary>Works in their order, those in the reader's language first, passages in the order of the book; where all were asked for.</summary>
    public IEnumerable<ScoredPassage> InBookOrder => all.OrderBy(hit => index.LanguageOf(hit.Work) != reader).ThenBy(hit => hit.Work);

    /// <summary>What the request asks for: the best of them, or all in the order of the book.</summary>
    public static FoundPassages By(TranslatedQuery query, OpenIndex index, SearchRequest request) => Search(query.Query, new FoundPassages(
        index, request.Sort == SearchSort.BookOrder ? 0 : Math.Max(RerankedHits, (int)Math.Min(int.MaxValue, Offset(request) + Limit(request))), query, request.Time, request.Reader));

    /// <summary>All in the order of the book.</summary>
    public static FoundPassages All(TranslatedQuery query, OpenIndex index, SearchRequest request) =>
        Search(query.Query, new FoundPassages(index, 0, query, request.Time, request.Reader));

    /// <summary>Counted over what is shown: all, or, where only they are wanted and there are some, those that answer for certain.</summary>
    public (int Total, SearchFacets Facets) Counted(bool isWithLooser) =>
        IsCut(isWithLooser) ? (SureCount, sureFacets.ToFacets()) : (Count, facets.ToFacets());

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
        var passage = attributes.IsSource ? unit - 1 : attributes.Kind.IsEditorial() ? unit - attributes.LanguageSlot : unit;
        var share = sure?.ShareIn(unit) ?? 1;
        var isTitle = titles.Contains(unit);
        var isSure = share > 0 || isTitle;

        // A passage that answers each word of the query in whatever form comes before one that only repeats a word of it.
        var score = scorer!.GetScore() * WeightOf(attributes.Kind) * (share > 0 ? share * share : 1);
        if (last is ScoredPassage same && same.Passage == passage)
        {
            lastCenturies |= (ulong)segment.Centuries[segment.CenturySets[doc]];
            var both = same with { IsSure = same.IsSure || isSure, IsTitle = same.IsTitle || isTitle, Score = Math.Max(same.Score, score) };
            last = score > same.Score ? both with { Unit = unit } : both;
            return;
        }

        while (segment.Extents[extent].EndUnit <= doc)
        {
            extent++;
        }

        KeepLast();
        var work = segment.Extents[extent].Work;
        (lastKind, lastLanguage, lastCenturies) = (attributes.Kind, LanguageOf(work, attributes), (ulong)segment.Centuries[segment.CenturySets[doc]]);
        last = new ScoredPassage(passage, work, unit, score, isSure, attributes.Kind.IsEditorial(), isTitle);
    }

    /// <param name="rerank">Null where nothing but the first score counts.</param>
    public IReadOnlyList<ScoredPassage> Page(SearchRequest request, Reranker? rerank)
    {
        var (offset, limit) = ((int)Offset(request), (int)Limit(request));
        return limit == 0 ? []
            : [.. (request.Sort == SearchSort.BookOrder ? InBookOrder : Best(rerank)).Where(hit => hit.IsSure || !IsCut(request.IsWithLooser)).Skip(offset).Take(limit).Select(ForReader)];
    }

    // What the editor says is said in each language: readers read their own, whichever of them answers.
    private ScoredPassage ForReader(ScoredPassage hit) =>
        hit.IsEditorial && reader is Language own && own.IsKnown() ? hit with { Unit = hit.Passage + (int)own } : hit;

    // What the editor says of a book goes with the book.
    private Language LanguageOf(int work, UnitAttributes attributes) =>
        attributes.Language.IsKnown() && (!attributes.Kind.IsEditorial() || index.LanguageOf(work) == Languages.Undetermined) ? attributes.Language : index.LanguageOf(work);

    // The text itself comes before what stands beside it.
    private static float WeightOf(PassageKind kind) => kind switch
    {
        PassageKind.Caption => 0.8f,
        PassageKind.Note => 0.6f,
        _ => 1,
    };

    private bool IsCut(bool isWithLooser) => !isWithLooser && SureCount > 0;

    private static long Offset(SearchRequest request) => Math.Max(0, request.Offset);

    private static long Limit(SearchRequest request) => Math.Max(0, request.Limit);

    private static FoundPassages Search(Query query, FoundPassages found)
    {
        found.index.Searcher.Search(query, found);
        found.KeepLast();
        return found;
    }

    private void KeepLast()
    {
        if (last is not ScoredPassage hit)
        {
            return;
        }

        last = null;
        Count++;
        facets.Add(hit.Work, lastKind, lastLanguage, lastCenturies);
        if (hit.IsSure)
        {
            SureCount++;
            sureFacets.Add(hit.Work, lastKind, lastLanguage, lastCenturies);
        }

        if (mostBest == 0)
        {
            all.Add(hit);
        }
        else if (best.Count < mostBest)
        {
            best.Enqueue(hit, hit.Rank);
        }
        else if (hit.Rank.CompareTo(best.Peek().Rank) > 0)
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

/// <param name="Passage">Its first unit: the reading layer, or what the editor says in the first language.</param>
/// <param name="Work">The number of its work.</param>
/// <param name="Unit">The unit that scored.</param>
/// <param name="IsSure">Whether it answers by more than a likeness.</param>
/// <param name="IsEditorial">Whether it is the editor's, and no text of the book.</param>
/// <param name="IsTitle">Whether its title has the words of the query.</param>
internal readonly record struct ScoredPassage(int Passage, int Work, int Unit, float Score, bool IsSure, bool IsEditorial, bool IsTitle)
{
    /// <summary>
    /// The higher, the better: what is called so, what the books say, what the editor says of them, what is only alike; of equal scores what stands first in
    /// the archive.
    /// </summary>
    public (int Trust, float Score, int Work, int Passage) Rank => (IsTitle ? 3 : !IsSure ? 0 : IsEditorial ? 1 : 2, Score, -Work, -Passage);
}
