namespace KazakhArchive.Texts.Chapters;

/// <summary>What was wrong in the copy; the closed vocabulary of <c>emendations.tsv</c>.</summary>
public enum EmendationKind
{
    Letter,
    WordSplit,
    WordJoin,
    ForeignLetter,
    Diacritic,
    Number,
    Punctuation,
    Doubled,
    Lost,
    Noise,

    /// <summary>Wrong beyond doubt, right reading unknown: the reading layer keeps the sic and says so.</summary>
    Unclear,
}
