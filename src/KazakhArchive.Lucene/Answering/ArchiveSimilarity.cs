using KazakhArchive.Texts.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace KazakhArchive.Lucene.Answering;

/// <summary>
/// The archive's BM25. How rare a word is comes with the boost, since it is a group of terms that is rare and not each of them; the
/// length of a unit is kept as it is, not rounded to a byte.
/// </summary>
internal sealed class ArchiveSimilarity : Similarity
{
    /// <summary>A passage with half of the words counts half.</summary>
    public override float Coord(int overlap, int maxOverlap) => (float)overlap / maxOverlap;

    public override long ComputeNorm(FieldInvertState state) => state.Length;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var average = Math.Max(1f, (float)collectionStats.SumTotalTermFreq / Math.Max(1, collectionStats.MaxDoc));
        return new BoostWeight(collectionStats.Field, queryBoost, average);
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var boost = (BoostWeight)weight;
        return new LengthScorer(boost.Value, boost.AverageLength, context.AtomicReader.GetNormValues(boost.Field));
    }

    private sealed class BoostWeight(string fieldName, float queryBoost, float averageLength) : SimWeight
    {
        private float boostOfParts = 1;

        public string Field => fieldName;

        public float AverageLength => averageLength;

        public float Value => queryBoost * boostOfParts;

        public override float GetValueForNormalization() => queryBoost * queryBoost;

        public override void Normalize(float queryNorm, float topLevelBoost) => boostOfParts = queryNorm * topLevelBoost;
    }

    private sealed class LengthScorer(float value, float averageLength, NumericDocValues lengths) : SimScorer
    {
        private const float Shortest = Bm25.K1 * (1 - Bm25.B);

        private readonly float perToken = Bm25.K1 * Bm25.B / averageLength;

        public override float Score(int doc, float freq) => value * freq * (Bm25.K1 + 1) / (freq + Shortest + (perToken * lengths.Get(doc)));

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
