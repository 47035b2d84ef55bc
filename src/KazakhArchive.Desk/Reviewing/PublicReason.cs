using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Reviewing;

/// <summary>
/// What readers are told of an emendation that was proposed: one of the standard explanations, which every corpus has in three languages. The
/// evidence is for the editor and stays in <c>proposals.tsv</c>.
/// </summary>
public static class PublicReason
{
    /// <param name="corr">What the editor wrote; what speaks for the proposed reading says nothing of another one.</param>
    public static string Of(Proposal proposal, string corr, EmendationKind kind)
    {
        var reading = Change.Of(proposal.Sic, corr).Corr;
        var evidence = corr == proposal.Corr && kind == proposal.Kind ? Reason.Read(proposal.Evidence) : [];
        var key = Vocabulary.NameOf(kind);
        return StandardExplanations.Write(kind switch
        {
            // A pattern is not filled with words in Latin letters, which would stand untranslated.
            EmendationKind.Letter when !reading.Any(char.IsAsciiLetter) && OfCounts(evidence, reading) is string found => $"{key}-{found}",
            EmendationKind.Unclear when evidence.FirstOrDefault(reason => reason.Key is "backwards" or "not-come") is { } year => $"{key}-{year.Key}",
            _ => key,
        }, reading);
    }

    private static string? OfCounts(IReadOnlyList<Reason> evidence, string reading)
    {
        // The counts are those of a word, so that a reading of several says nothing by one of them.
        var counts = evidence.FirstOrDefault(reason => reason.Key?.StartsWith("counts", StringComparison.Ordinal) == true && reason.Places[0] == reading);
        return counts switch
        {
            null => null,
            { Places: [_, not "0", ..] } => "own",
            { Key: "counts-name" or "counts-name-listed" } => "name",
            { Places: [_, _, not "0", ..] } => "elsewhere",
            _ => null,
        };
    }
}
