using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Ranking;

/// <summary>Units with their scores, known before the query runs: what answers a word is scored once and asked for often.</summary>
/// <param name="Units">Ascending, over all segments.</param>
/// <param name="AreSure">Whether more than a likeness answers there.</param>
internal sealed record UnitScores(int[] Units, float[] Scores, bool[] AreSure);

/// <summary>Finds the units of a list.</summary>
internal sealed class UnitScoresQuery(UnitScores list) : Query
{
    public override string ToString(string field) => $"units({list.Units.Length})";

    public override Weight CreateWeight(IndexSearcher searcher) => new ListWeight(this, list);

    public override void ExtractTerms(ISet<Term> terms)
    {
        // It has none.
    }

    private sealed class ListWeight(UnitScoresQuery query, UnitScores list) : Weight
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
            var (first, end) = (IndexOf(list.Units, context.DocBase), IndexOf(list.Units, context.DocBase + context.AtomicReader.MaxDoc));
            return first == end ? null : new ListScorer(this, list, context.DocBase, first, end);
        }

        private static int IndexOf(int[] units, int unit) => Array.BinarySearch(units, unit) is >= 0 and var at ? at : ~Array.BinarySearch(units, unit);
    }

    private sealed class ListScorer(Weight weight, UnitScores list, int docBase, int first, int end) : Scorer(weight)
    {
        private int at = first - 1;

        public override int DocID => at < first ? -1 : at < end ? list.Units[at] - docBase : NO_MORE_DOCS;

        public override int Freq => 1;

        public override float GetScore() => list.Scores[at];

        public override int NextDoc()
        {
            at++;
            return DocID;
        }

        public override int Advance(int target)
        {
            // Who has no documents left asks for the greatest number there is.
            var unit = (int)Math.Min(int.MaxValue, (long)docBase + target);
            var next = Array.BinarySearch(list.Units, at + 1, Math.Max(0, end - at - 1), unit);
            at = next >= 0 ? next : ~next;
            return DocID;
        }

        public override long GetCost() => end - first;
    }
}
