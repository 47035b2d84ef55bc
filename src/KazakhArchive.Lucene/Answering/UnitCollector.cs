using KazakhArchive.Texts.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Lucene.Answering;

/// <summary>Every unit that answers, in order, with its score: facets count them all. Used again, as common words need long arrays.</summary>
/// <param name="unitCount">The most that can answer.</param>
internal sealed class UnitCollector(int unitCount) : ICollector
{
    private readonly int[] units = new int[unitCount];
    private readonly float[] scores = new float[unitCount];
    private int count;
    private Scorer? scorer;
    private int firstUnit;

    public bool AcceptsDocsOutOfOrder => false;

    /// <summary>Hands over what was collected and begins anew.</summary>
    public UnitScores Take()
    {
        var taken = new UnitScores(units[..count], scores[..count]);
        count = 0;
        return taken;
    }

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => firstUnit = context.DocBase;

    public void Collect(int doc)
    {
        units[count] = firstUnit + doc;
        scores[count++] = scorer!.GetScore();
    }
}
