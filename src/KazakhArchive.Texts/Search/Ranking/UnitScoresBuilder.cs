namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>Accumulates units in rising order.</summary>
internal sealed class UnitScoresBuilder(int capacity)
{
    private int[] units = new int[capacity];
    private float[] scores = new float[capacity];
    private int count;

    public void Add(int unit, float score)
    {
        if (count == units.Length)
        {
            Array.Resize(ref units, Math.Max(16, count * 2));
            Array.Resize(ref scores, units.Length);
        }

        units[count] = unit;
        scores[count++] = score;
    }

    public UnitScores Build()
    {
        Array.Resize(ref units, count);
        Array.Resize(ref scores, count);
        return new UnitScores(units, scores);
    }
}
