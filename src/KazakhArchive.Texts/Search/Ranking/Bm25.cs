using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>BM25 (Robertson and Zaragoza 2009) with the usual constants for passages.</summary>
internal sealed class Bm25
{
    public const float K1 = 0.8f;
    public const float B = 0.5f;

    /// <summary>What a phrase counts more than a word that is as rare.</summary>
    public const float PhraseBoost = 1.5f;

    private readonly float[] norms;

    public Bm25(IPostingStore store)
    {
        UnitCount = store.UnitCount;
        norms = new float[UnitCount];
        long tokens = 0;
        for (var unit = 0; unit < UnitCount; unit++)
        {
            tokens += store.Forms(unit).Length;
        }

        var average = Math.Max(1f, (float)tokens / Math.Max(1, UnitCount));
        for (var unit = 0; unit < UnitCount; unit++)
        {
            norms[unit] = K1 * (1 - B + (B * store.Forms(unit).Length / average));
        }
    }

    public int UnitCount { get; }

    public float Idf(int unitsWithWord) => Idf(unitsWithWord, UnitCount);

    public static float Idf(int unitsWithWord, int unitCount) => MathF.Log(1 + ((unitCount - unitsWithWord + 0.5f) / (unitsWithWord + 0.5f)));

    public float Saturated(int unit, float frequency) => frequency * (K1 + 1) / (frequency + norms[unit]);
}
