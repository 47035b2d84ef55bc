using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Reads and writes <c>proposals.tsv</c>; its columns and vocabularies are described in corpus/README.md.</summary>
public static class ProposalTable
{
    private const string Structure = "structure";

    public static IReadOnlyList<string> Columns { get; } = ["rank", "line", "sic", "corr", "kind", "certainty", "state", "evidence"];

    /// <summary>The rows that could be read; every other is a finding.</summary>
    public static IReadOnlyList<Proposal> Read(string path, string text, FindingList findings)
    {
        var proposals = new List<Proposal>();
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            var rank = Number(path, row, "rank", findings);
            var line = Number(path, row, "line", findings);
            var isStructure = row["kind"] == Structure;
            var kind = isStructure ? null : VocabularyCell.Read<EmendationKind>(path, row, "kind", findings);
            var certainty = VocabularyCell.Read<Certainty>(path, row, "certainty", findings);
            var state = VocabularyCell.Read<ProposalState>(path, row, "state", findings);
            if (rank is int knownRank && line is int knownLine && (isStructure || kind is not null) && certainty is Certainty knownCertainty && state is ProposalState knownState)
            {
                proposals.Add(new Proposal(knownRank, knownLine, row["sic"], row["corr"], kind, knownCertainty, knownState, row["evidence"]));
            }
        }

        return proposals;
    }

    public static string Write(IEnumerable<Proposal> proposals) => TsvWriter.Write(Columns, proposals.Select(Cells));

    public static IReadOnlyList<string> Cells(Proposal proposal) =>
    [
        proposal.Rank.ToString(CultureInfo.InvariantCulture),
        proposal.LineNumber.ToString(CultureInfo.InvariantCulture),
        proposal.Sic,
        proposal.Corr,
        proposal.Kind is EmendationKind kind ? Vocabulary.NameOf(kind) : Structure,
        Vocabulary.NameOf(proposal.Certainty),
        Vocabulary.NameOf(proposal.State),
        proposal.Evidence,
    ];

    private static int? Number(string path, TsvRow row, string column, FindingList findings)
    {
        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        findings.Add(path, row.LineNumber, FindingCodes.TsvNumber, $"{column} is {Quoted.Of(row[column])}, expected a number", "Restore the number, or delete the row");
        return null;
    }
}
