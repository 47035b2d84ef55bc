namespace KazakhArchive.Importer.Suggesting;

/// <summary>The weights of the three questions that are answered by weighing.</summary>
public sealed record ReadingWeights(Weights Letter, Weights Split, Weights Join)
{
    /// <summary>Those of <c>weights.tsv</c>.</summary>
    public static ReadingWeights Standard { get; } = new(
        Weights.For("letter", WordErrors.Signs), Weights.For("word-split", WordBreaks.JoinSigns), Weights.For("word-join", WordBreaks.SplitSigns));
}
