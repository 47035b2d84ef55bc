using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Ranking;
using KazakhArchive.Texts.Works;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Collecting;

/// <summary>Collects the passages of a stretch that answer, each with the better of its units, and counts their facets.</summary>
/// <param name="mostBest">So many of the best are kept; 0 for all, in the order of the index.</param>
internal sealed class PassageCollector(OpenIndex index, Stretch stretch, TranslatedQuery query, int mostBest)
{
    private const int CollectedBetweenLooksAtTime = 1024;

    private readonly Segment segment = stretch.Segment;
    private readonly SureUnits? sure = query.Sure.Count > 0 ? new SureUnits(query.Sure, stretch.Segment.Context.DocBase + stretch.First) : null;

    // In the order of the index; used where all are wanted.
    private readonly List<ScoredPassage> all = [];

    // The worst first; so many that nobody pages further, and no room grows with what a common word finds.
    private readonly PriorityQueue<ScoredPassage, (int Trust, float Score, int Work, int Passage)> best = new();

    // That of the last unit.
    private Segment.Extent extent;
    private Language workLanguage;

    // Its other unit may follow; of no units where there is none.
    private ScoredPassage last = None;
    private PassageKind lastKind;
    private Language lastLanguage;
    private ulong lastCenturies;

    private static ScoredPassage None { get; } = new(-1, -1, -1, 0, false, false, false, false);

    public IEnumerable<ScoredPassage> Collected => mostBest == 0 ? all : best.UnorderedItems.Select(hit => hit.Element);

    /// <summary>Of those that answer by more than a likeness.</summary>
    public FacetCounter Sure { get; } = new(index);

    /// <summary>Of the others.</summary>
    public FacetCounter Loose { get; } = new(index);

    /// <summary>Until the time is up.</summary>
    public void Collect(Weight weight, SearchTime time)
    {
        if (weight.GetScorer(segment.Context, segment.Reader.LiveDocs) is not Scorer scorer)
        {
            return;
        }

        var collected = 0;
        for (var unit = scorer.Advance(stretch.First); unit < stretch.End && (++collected % CollectedBetweenLooksAtTime != 0 || !time.IsUp); unit = scorer.NextDoc())
        {
            Collect(unit, scorer.GetScore());
        }

        KeepLast();
    }

    private void Collect(int number, float unitScore)
    {
        var attributes = UnitAttributes.Unpack(segment.Attributes[number]);
        var unit = segment.Context.DocBase + number;
        var passage = attributes.IsSource ? unit - 1 : attributes.Kind.IsEditorial() ? unit - attributes.LanguageSlot : unit;
        var share = sure?.ShareIn(unit) ?? 1;
        var isTitle = query.Titles.Count > 0 && query.Titles.Contains(unit);
        var isSure = share > 0 || isTitle;

        // A passage that answers each word of the query in whatever form comes before one that only repeats a word of it.
        var score = unitScore * WeightOf(attributes.Kind) * (share > 0 ? share * share * share : 1);
        var isWhole = query.Sure.Count > 1 && share >= 1;
        var centuries = (ulong)segment.Centuries[segment.CenturySets[number]];
        if (last.Passage == passage)
        {
            lastCenturies |= centuries;
            last = last with { IsSure = last.IsSure || isSure, IsTitle = last.IsTitle || isTitle, IsWhole = last.IsWhole || isWhole, Score = Math.Max(last.Score, score), Unit = score > last.Score ? unit : last.Unit };
            return;
        }

        KeepLast();
        if (number >= extent.EndUnit)
        {
            extent = segment.ExtentOf(number);
            workLanguage = index.LanguageOf(extent.Work);
        }

        (lastKind, lastLanguage, lastCenturies) = (attributes.Kind, LanguageOf(attributes), centuries);
        last = new ScoredPassage(passage, extent.Work, unit, score, isSure, attributes.Kind.IsEditorial(), isTitle, isWhole);
    }

    // What the editor says of a book goes with the book.
    private Language LanguageOf(UnitAttributes attributes) =>
        attributes.Language.IsKnown() && (!attributes.Kind.IsEditorial() || workLanguage == Languages.Undetermined) ? attributes.Language : workLanguage;

    // The text itself comes before what stands beside it, and what is said of it.
    private static float WeightOf(PassageKind kind) => kind switch
    {
        PassageKind.Caption => 0.8f,
        PassageKind.Note => 0.6f,
        PassageKind.Chapter or PassageKind.Work => 0.5f,
        _ => 1,
    };

    private void KeepLast()
    {
        if (last.Passage < 0)
        {
            return;
        }

        var hit = last;
        last = None;
        (hit.IsSure ? Sure : Loose).Add(hit.Work, lastKind, lastLanguage, lastCenturies);
        if (mostBest == 0)
        {
            all.Add(hit);
        }
        else if (best.Count < mostBest)
        {
            best.Enqueue(hit, hit.Rank);
        }
        else if (best.Peek() is var worst && (hit.Score >= worst.Score || hit.Trust > worst.Trust) && hit.Rank.CompareTo(worst.Rank) > 0)
        {
            // Most are told apart by their scores, which costs a fraction of comparing ranks.
            best.EnqueueDequeue(hit, hit.Rank);
        }
    }
}

/// <param name="Passage">Its first unit: the reading layer, or what the editor says in the first language.</param>
/// <param name="Work">The number of its work.</param>
/// <param name="Unit">The unit that scored.</param>
/// <param name="IsSure">Whether it answers by more than a likeness.</param>
/// <param name="IsEditorial">Whether it is the editor's, and no text of the book.</param>
/// <param name="IsTitle">Whether its title has the words of the query.</param>
/// <param name="IsWhole">Whether it answers each of the several words of the query.</param>
internal readonly record struct ScoredPassage(int Passage, int Work, int Unit, float Score, bool IsSure, bool IsEditorial, bool IsTitle, bool IsWhole)
{
    /// <summary>
    /// The higher, the better: what is called so; what the books say, and what the editor says of them that answers the whole query; what the
    /// editor says else; what is only alike.
    /// </summary>
    public int Trust => IsTitle ? 3 : !IsSure ? 0 : IsEditorial && !IsWhole ? 1 : 2;

    /// <summary>The higher, the better; of equal scores what stands first in the archive.</summary>
    public (int Trust, float Score, int Work, int Passage) Rank => (Trust, Score, -Work, -Passage);
}
