using System.Buffers;
using System.Numerics;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace KazakhArchive.Search.Ranking;

/// <summary>
/// Adds up what answers a word in each unit of a stretch, window by window: in a large archive the sums of all units have no room in a
/// processor's cache. For one thread, and clean between uses.
/// </summary>
internal sealed class UnitWeigher
{
    // Eight bytes each: half of the smallest second-level cache of today's processors.
    private const int UnitsOfWindow = 1 << 15;
    private const int BitsOfWord = 64;

    // Fainter matches do not make a word more common than it is.
    private const float LeastWeightOfFrequency = 0.45f;

    private readonly Sum[] sums = new Sum[UnitsOfWindow];

    // A bit for each unit that has a sum.
    private readonly ulong[] touched = new ulong[UnitsOfWindow / BitsOfWord];

    /// <param name="matches">In falling weight, so that the first to touch a unit is its best.</param>
    /// <param name="lists">The postings of each, as far as they are of the stretch; null where the match has units of its own or none.</param>
    public WeighedUnits Weigh(List<WeightedUnits> matches, List<DocsEnum?> lists, Stretch stretch)
    {
        var weighed = new WeighedUnits(matches.Count);
        for (var first = stretch.First; first < stretch.End; first += UnitsOfWindow)
        {
            var window = stretch with { First = first, End = Math.Min(first + UnitsOfWindow, stretch.End) };
            for (var i = 0; i < matches.Count; i++)
            {
                weighed.UnitCounts[i] += lists[i] is DocsEnum list ? Add(list, matches[i], window) : Add(matches[i].Units, matches[i].Weight, window);
            }

            HandOver(first, weighed);
        }

        return weighed;
    }

    private int Add(DocsEnum list, WeightedUnits match, Stretch window)
    {
        var count = 0;
        for (var unit = list.DocID; unit < window.End; unit = list.NextDoc(), count++)
        {
            if (match.Term is not { Texts: not null } term || term.CountsIn(UnitAttributes.Unpack(window.Segment.Attributes[unit]).Language))
            {
                Add(unit - window.First, match.Weight, list.Freq);
            }
        }

        return count;
    }

    private int Add(int[]? units, float weight, Stretch window)
    {
        var here = window.Of(units ?? []);
        foreach (var unit in here)
        {
            Add(unit - window.Segment.Context.DocBase - window.First, weight, 1);
        }

        return here.Length;
    }

    private void Add(int place, float weight, int times)
    {
        ref var sum = ref sums[place];
        if (sum.Best == 0)
        {
            sum.Best = weight;
            touched[place / BitsOfWord] |= 1UL << (place % BitsOfWord);
        }

        sum.Frequency += weight * times;
    }

    private void HandOver(int first, WeighedUnits weighed)
    {
        for (var word = 0; word < touched.Length; word++)
        {
            for (var bits = touched[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word * BitsOfWord) + BitOperations.TrailingZeroCount(bits);
                weighed.Add(first + place, sums[place].Frequency, sums[place].Best, sums[place].Best >= LeastWeightOfFrequency);
                sums[place] = default;
            }

            touched[word] = 0;
        }
    }

    private struct Sum
    {
        public float Frequency;
        public float Best;
    }
}

/// <summary>What answers a word in some units.</summary>
/// <param name="Token">A term, two of them with a space between, or the id of an entity.</param>
/// <param name="Units">Where the two terms stand side by side, ascending; null where the index says where the token is.</param>
/// <param name="Term">Null for what is no single term.</param>
internal readonly record struct WeightedUnits(float Weight, string Token, int[]? Units, TermMatch? Term);

/// <summary>Units of one segment with what answers there, not yet scored; ascending.</summary>
/// <param name="matches">How many matches were looked for.</param>
internal sealed class WeighedUnits(int matches)
{
    // Arrays for all that there might be stayed with each thread of the pool: after 2,000 searches of 10,000 works 418 MB, and 291 with these.
    private const int UnitsOfChunk = 1 << 12;

    private readonly List<WeighedUnit[]> chunks = [];

    /// <summary>How many units hold each match.</summary>
    public int[] UnitCounts { get; } = new int[matches];

    public int Count { get; private set; }

    /// <summary>How many are answered by more than what is faint.</summary>
    public int SureCount { get; private set; }

    public void Add(int unit, float frequency, float best, bool isSure)
    {
        var place = Count++ % UnitsOfChunk;
        if (place == 0)
        {
            chunks.Add(ArrayPool<WeighedUnit>.Shared.Rent(UnitsOfChunk));
        }

        chunks[^1][place] = new WeighedUnit(unit, frequency, best);
        SureCount += isSure ? 1 : 0;
    }

    /// <summary>Scores them, once.</summary>
    /// <param name="begin">Where they begin in the list.</param>
    public void Score(Similarity.SimScorer scorer, int docBase, UnitScores scores, int begin)
    {
        var end = begin + Count;
        foreach (var chunk in chunks)
        {
            foreach (var (unit, frequency, best) in chunk.AsSpan(0, Math.Min(UnitsOfChunk, end - begin)))
            {
                scores.Units[begin] = docBase + unit;
                scores.Scores[begin] = best * best * best * scorer.Score(unit, frequency);
                scores.AreSure[begin] = best > MatchTiers.FaintWeight;
                begin++;
            }

            ArrayPool<WeighedUnit>.Shared.Return(chunk);
        }
    }

    private readonly record struct WeighedUnit(int Unit, float Frequency, float Best);
}
