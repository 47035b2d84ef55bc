namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>Scores by unit while a bag of words is ranked; rented from a pool, clean between uses.</summary>
internal sealed class Accumulator(int unitCount)
{
    private readonly float[] frequency = new float[unitCount];
    private readonly float[] best = new float[unitCount];
    private readonly int[] touched = new int[unitCount];
    private int touchedCount;

    public float[] Scores { get; } = new float[unitCount];

    public byte[] WordsMatched { get; } = new byte[unitCount];

    /// <summary>Units that the word at hand has touched.</summary>
    public ReadOnlySpan<int> Touched => touched.AsSpan(0, touchedCount);

    /// <summary>Terms must come in falling weight, so that the first to touch a unit is its best.</summary>
    public void Add(int unit, float weight, int count)
    {
        if (best[unit] == 0)
        {
            best[unit] = weight;
            touched[touchedCount++] = unit;
        }

        frequency[unit] += weight * count;
    }

    public float BestOf(int unit) => best[unit];

    public float FrequencyOf(int unit) => frequency[unit];

    /// <summary>Forgets the word at hand, keeps the scores.</summary>
    public void EndWord()
    {
        foreach (var unit in Touched)
        {
            frequency[unit] = 0;
            best[unit] = 0;
        }

        touchedCount = 0;
    }

    public void Clear()
    {
        Array.Clear(Scores);
        Array.Clear(WordsMatched);
    }
}
