using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>One row of <c>proposals.tsv</c>: what may be wrong in the source, for an editor to decide.</summary>
/// <param name="Rank">From 1, the likeliest first; 0 of what is rejected.</param>
/// <param name="LineNumber">1-based line of the source.</param>
/// <param name="Sic">Stands on its line exactly once, as in emendations.tsv; empty where the whole line is meant.</param>
/// <param name="Kind">As in emendations.tsv; null for what belongs to the structure and is decided elsewhere.</param>
/// <param name="Evidence">Why, in English.</param>
public sealed record Proposal(
    int Rank, int LineNumber, string Sic, string Corr, EmendationKind? Kind, Certainty Certainty, ProposalState State, string Evidence);

/// <summary>What the editor made of a proposal. One that is accepted is a row of another table as well, and goes with the next <c>suggest</c>.</summary>
public enum ProposalState
{
    Open,
    Unsure,
    Rejected,
    Accepted,
}
