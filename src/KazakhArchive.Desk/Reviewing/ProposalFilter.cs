using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Desk.Reviewing;

/// <summary>Which proposals the list shows, and in which order; what an address does not say, it leaves open.</summary>
/// <param name="Kind">A word of emendations.tsv, or <see cref="Structure"/>; null for all.</param>
/// <param name="IsByLine">In the order of the source and not by rank.</param>
public sealed record ProposalFilter(ProposalState State, string? Kind, Certainty? Certainty, bool IsByLine)
{
    public const string Structure = "structure";

    /// <summary>Whether it asks for anything but the state.</summary>
    public bool IsNarrowed => Kind is not null || Certainty is not null || IsByLine;

    public static ProposalFilter Read(IQueryCollection query) => new(
        Vocabulary.TryParse<ProposalState>(query["state"].ToString()) ?? ProposalState.Open,
        NullIfEmpty(query["kind"].ToString()),
        Vocabulary.TryParse<Certainty>(query["certainty"].ToString()),
        query["order"] == "line");

    public IReadOnlyList<Proposal> Of(IEnumerable<Proposal> proposals)
    {
        var found = proposals.Where(proposal => proposal.State == State
            && (Kind is null || KindOf(proposal) == Kind)
            && (Certainty is null || proposal.Certainty == Certainty));
        return [.. IsByLine ? found.OrderBy(proposal => proposal.LineNumber).ThenBy(proposal => proposal.Rank) : found.OrderBy(proposal => proposal.Rank)];
    }

    /// <summary>The same list in an address.</summary>
    public string Query(int page) => "?state=" + Vocabulary.NameOf(State)
        + (Kind is null ? "" : "&kind=" + Uri.EscapeDataString(Kind))
        + (Certainty is Certainty certainty ? "&certainty=" + Vocabulary.NameOf(certainty) : "")
        + (IsByLine ? "&order=line" : "")
        + (page > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"&page={page}") : "");

    /// <summary>As the table has it.</summary>
    public static string KindOf(Proposal proposal) => proposal.Kind is EmendationKind kind ? Vocabulary.NameOf(kind) : Structure;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
