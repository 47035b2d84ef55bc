using KazakhArchive.Lucene.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace KazakhArchive.Lucene.Answering;

/// <summary>Units that are known already, each as if it held a rare word once.</summary>
/// <param name="units">Ascending.</param>
internal sealed class UnitListQuery(IReadOnlyList<int> units) : Query
{
    public override string ToString(string field) => $"units({units.Count})";

    public override Weight CreateWeight(IndexSearcher searcher) => new ListWeight(this, units, searcher.Similarity.ComputeWeight(
        Boost, searcher.CollectionStatistics(FieldNames.Of(IndexedField.Search))), searcher.Similarity);

    public override void ExtractTerms(ISet<Term> terms)
    {
        // It has none.
    }

    private sealed class ListWeight(UnitListQuery query, IReadOnlyList<int> units, Similarity.SimWeight stats, Similarity similarity) : Weight
    {
        public override Query Query => query;

        public override Explanation Explain(AtomicReaderContext context, int doc) => new(0, query.ToString(""));

        public override float GetValueForNormalization() => stats.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => stats.Normalize(norm, topLevelBoost);

        public override Scorer GetScorer(AtomicReaderContext context, IBits? acceptDocs) =>
            new ListScorer(this, units, similarity.GetSimScorer(stats, context), acceptDocs);
    }

    private sealed class ListScorer(Weight weight, IReadOnlyList<int> units, Similarity.SimScorer scorer, IBits? acceptDocs) : Scorer(weight)
    {
        private int at = -1;

        public override int DocID => at < 0 ? -1 : at < units.Count ? units[at] : NO_MORE_DOCS;

        public override int Freq => 1;

        public override float GetScore() => scorer.Score(DocID, 1);

        public override int NextDoc()
        {
            do
            {
                at++;
            }
            while (at < units.Count && acceptDocs?.Get(units[at]) == false);
            return DocID;
        }

        public override int Advance(int target)
        {
            while (NextDoc() < target)
            {
            }

            return DocID;
        }

        public override long GetCost() => units.Count;
    }
}
