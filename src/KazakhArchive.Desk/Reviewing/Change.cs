using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Desk.Reviewing;

/// <summary>What a proposal would change, without the words that only make its sic unique on its line.</summary>
public readonly record struct Change(string Sic, string Corr)
{
    public static Change Of(string sic, string corr)
    {
        var (before, after) = Shared(sic, corr);
        return corr.Length == 0 ? new Change(sic, "") : new Change(sic[before..^after], corr[before..^after]);
    }

    public static Change Of(Proposal proposal) => Of(proposal.Sic, proposal.Corr);

    /// <summary>The other proposals of the book that would change the same into the same, whichever words stand around it.</summary>
    public static IReadOnlyList<Proposal> Alike(IEnumerable<Proposal> proposals, Proposal one)
    {
        var change = Of(one);
        return [.. proposals.Where(other => other != one && IsUndecided(other) && other.Kind == one.Kind && Of(other) == change)];
    }

    /// <summary>How many undecided proposals would change so.</summary>
    public static IReadOnlyDictionary<(Change, EmendationKind?), int> Count(IEnumerable<Proposal> proposals) =>
        proposals.Where(IsUndecided).CountBy(proposal => (Of(proposal), proposal.Kind)).ToDictionary();

    /// <summary>
    /// What the editor made of one proposal, made of another that is alike; its own corr where the editor changed words around it.
    /// </summary>
    /// <param name="corr">The editor's corr for <paramref name="one"/>.</param>
    public static string Carry(Proposal one, string corr, Proposal other)
    {
        var (before, after) = Shared(one.Sic, one.Corr);
        var (otherBefore, otherAfter) = Shared(other.Sic, other.Corr);
        return corr.Length >= before + after && corr.StartsWith(one.Sic[..before], StringComparison.Ordinal) && corr.EndsWith(one.Sic[^after..], StringComparison.Ordinal)
            ? other.Sic[..otherBefore] + corr[before..^after] + other.Sic[^otherAfter..]
            : other.Corr;
    }

    /// <summary>The kind of what the editor wrote in place of a proposed reading: spaces alone part or join words, other changes are of letters.</summary>
    /// <param name="proposed">The kind of the proposal, which holds for its own reading.</param>
    public static EmendationKind KindOf(string sic, string corr, EmendationKind proposed)
    {
        var (sicSpaces, corrSpaces) = (sic.Count(char.IsWhiteSpace), corr.Count(char.IsWhiteSpace));
        var isOfSpaces = sicSpaces != corrSpaces && WithoutSpaces(sic) == WithoutSpaces(corr);
        return isOfSpaces ? (corrSpaces > sicSpaces ? EmendationKind.WordJoin : EmendationKind.WordSplit)
            : proposed is EmendationKind.WordJoin or EmendationKind.WordSplit && sicSpaces == corrSpaces ? EmendationKind.Letter
            : proposed;
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // What belongs to the structure is like nothing else: each question is its own.
    private static bool IsUndecided(Proposal proposal) => proposal is { Kind: not null, State: ProposalState.Open or ProposalState.Unsure };

    private static (int Before, int After) Shared(string sic, string corr) =>
        EmendationTrim.SharedWords(new Emendation(sic, corr, EmendationKind.Letter, Certainty.High, ""));
}
