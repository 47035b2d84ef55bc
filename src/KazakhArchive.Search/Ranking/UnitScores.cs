using KazakhArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Ranking;

/// <summary>Units with their scores, known before the query runs: what answers a word is scored once and asked for often.</summary>
/// <param name="Units">Ascending, over all segments.</param>
/// <param name="AreSure">Whether more than a likeness answers there.</param>
internal sealed record UnitScores(int[] Units, float[] Scores, bool[] AreSure)
{
    /// <summary>Room for so many; whoever asks for it fills it.</summary>
    public static UnitScores Unset(int count) =>
        new(GC.AllocateUninitializedArray<int>(count), GC.AllocateUninitializedArray<float>(count), GC.AllocateUninitializedArray<bool>(count));
}

/// <summary>Finds the units of any of the lists; their scores there are added up.</summary>
internal sealed class UnitScoresQuery(IReadOnlyList<UnitScores> lists) : Query
{
    public override string ToString(string field) => $"units({string.Join(' ', lists.Select(list => list.Units.Length))})";

    public override Weight CreateWeight(IndexSearcher searcher) => new ListWeight(this, lists);

    public override void ExtractTerms(ISet<Term> terms)
    {
        // It has none.
    }

    private sealed class ListWeight(UnitScoresQuery query, IReadOnlyList<UnitScores> lists) : Weight
    {
        public override Query Query => query;

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, query.ToString(""));

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
            // The scores are what they are.
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var here = lists.Select(list => new ListReader(list, context)).Where(list => list.Length > 0).ToArray();
            return here.Length == 0 ? null : new ListScorer(this, here, context.DocBase);
        }
    }

    /// <summary>One of the lists, as far as it is of a segment.</summary>
    private struct ListReader(UnitScores list, AtomicReaderContext context)
    {
        private readonly int end = SortedUnits.IndexOf(list.Units, context.DocBase + context.Reader.MaxDoc);
        private int at = SortedUnits.IndexOf(list.Units, context.DocBase);

        public readonly int Length => end - at;

        /// <summary>The unit where it stands; the greatest number there is behind the last.</summary>
        public readonly int Unit => at < end ? list.Units[at] : int.MaxValue;

        public readonly float Score => list.Scores[at];

        public void Move() => at++;

        public void MoveTo(int unit)
        {
            var found = Array.BinarySearch(list.Units, at, end - at, unit);
            at = found >= 0 ? found : ~found;
        }
    }

    private sealed class ListScorer(Weight weight, ListReader[] lists, int docBase) : Scorer(weight)
    {
        private int unit = -1;

        public override int DocID => unit switch
        {
            -1 => -1,
            int.MaxValue => NO_MORE_DOCS,
            _ => unit - docBase,
        };

        public override int Freq => 1;

        public override float GetScore()
        {
            var score = 0f;
            foreach (ref var list in lists.AsSpan())
            {
                score += list.Unit == unit ? list.Score : 0;
            }

            return score;
        }

        public override int NextDoc()
        {
            var next = int.MaxValue;
            foreach (ref var list in lists.AsSpan())
            {
                if (list.Unit == unit)
                {
                    list.Move();
                }

                next = Math.Min(next, list.Unit);
            }

            unit = next;
            return DocID;
        }

        public override int Advance(int target)
        {
            // Who has no documents left asks for the greatest number there is.
            var (wanted, next) = ((int)Math.Min(int.MaxValue, (long)docBase + target), int.MaxValue);
            foreach (ref var list in lists.AsSpan())
            {
                if (list.Unit < wanted)
                {
                    list.MoveTo(wanted);
                }

                next = Math.Min(next, list.Unit);
            }

            unit = next;
            return DocID;
        }

        public override long GetCost() => lists.Sum(list => (long)list.Length);
    }
}
