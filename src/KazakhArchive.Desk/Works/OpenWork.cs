using KazakhArchive.Desk.Tables;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Works;

/// <summary>A work as its pages at the desk show it: source, tables, what was found. Immutable.</summary>
/// <param name="Source">The lines of source.txt.</param>
/// <param name="AllProposals">As the table has them.</param>
/// <param name="Findings">Of the last import.</param>
public sealed record OpenWork(
    WorkFolder Folder,
    Work Work,
    IReadOnlyList<SourceLine> Source,
    WorkTables Tables,
    IReadOnlyList<EmendationRow> Emendations,
    IReadOnlyList<Proposal> AllProposals,
    SourceStructure Structure,
    IReadOnlyList<Finding> Findings)
{
    private readonly Lazy<(IReadOnlyList<Proposal> All, ILookup<int, Proposal> Undecided)> standing = new(() => Standing(Source, Emendations, AllProposals));
    private readonly Lazy<ILookup<int, Finding>> findingsByLine = new(() => LineFindings.ByLine(Folder, Tables, Findings));
    private readonly Lazy<ILookup<int, EmendationRow>> emendationsByLine = new(() => Emendations.ToLookup(row => row.LineNumber));

    /// <summary>Those whose sic is on its line, as the table has them; an accepted one is told as long as the table has it.</summary>
    public IReadOnlyList<Proposal> Proposals => standing.Value.All;

    public IEnumerable<Finding> FindingsOn(int line) => findingsByLine.Value[line];

    /// <summary>What is still to be decided on the line.</summary>
    public IEnumerable<Proposal> ProposalsOn(int line) => standing.Value.Undecided[line];

    public IEnumerable<EmendationRow> EmendationsOn(int line) => emendationsByLine.Value[line];

    public int Count(ProposalState state) => Proposals.Count(proposal => proposal.State == state);

    /// <summary>1-based; null where the source has no such line.</summary>
    public string? Line(int number) => number >= 1 && number <= Source.Count ? Source[number - 1].Text.TrimEnd('\r') : null;

    private static (IReadOnlyList<Proposal> All, ILookup<int, Proposal> Undecided) Standing(
        IReadOnlyList<SourceLine> source, IReadOnlyList<EmendationRow> emendations, IReadOnlyList<Proposal> proposals)
    {
        var places = new Places([.. source.Select(line => line.Text)], emendations.Where(row => row.LineNumber <= source.Count));
        IReadOnlyList<Proposal> all = [.. proposals.Where(proposal => proposal.State == ProposalState.Accepted || places.Find(proposal) is not null)];
        return (all, all.Where(proposal => proposal.State is ProposalState.Open or ProposalState.Unsure).ToLookup(proposal => proposal.LineNumber));
    }
}
