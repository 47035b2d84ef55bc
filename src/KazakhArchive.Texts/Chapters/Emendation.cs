namespace KazakhArchive.Texts.Chapters;

/// <summary>A correction of the copy: what is there (sic), what should (corr), and why. TEI P5 choice/sic/corr.</summary>
/// <param name="Sic">As in the source; empty where one emendation was cut in two and the first part carries the sic.</param>
/// <param name="Corr">The right form; empty deletes, and is empty where the right reading is unknown.</param>
public sealed record Emendation(string Sic, string Corr, EmendationKind Kind, Certainty Certainty, string Reason)
{
    /// <summary>Whether the reading layer shows <see cref="Corr"/>.</summary>
    public bool IsApplied => Certainty != Certainty.Low && Kind != EmendationKind.Unclear;

    public string Reading => IsApplied ? Corr : Sic;
}
