using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Tables;

/// <summary>By what a proposal is known whatever its rank and state: forms carry it, as another <c>suggest</c> may rank it otherwise.</summary>
public readonly record struct ProposalKey(string Text)
{
    public static ProposalKey Of(Proposal proposal) => ProposalTable.Cells(proposal) is [_, var line, var sic, var corr, var kind, _, _, var evidence]
        ? Of(line, sic, corr, kind, evidence)
        : default;

    internal static ProposalKey Of(RowCells row) => Of(row["line"], row["sic"], row["corr"], row["kind"], row["evidence"]);

    // Of a question of the structure the evidence alone says which it is.
    private static ProposalKey Of(string line, string sic, string corr, string kind, string evidence) =>
        new(TsvWriter.Row([line, sic, corr, kind, sic.Length == 0 ? evidence : ""]));
}
