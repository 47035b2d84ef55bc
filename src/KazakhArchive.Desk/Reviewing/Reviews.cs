using System.Globalization;
using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Desk.Works;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Reviewing;

/// <summary>What an editor makes of proposals, as decisions.</summary>
public static class Reviews
{
    public const string Accepted = "Did.Accepted";
    public const string Rejected = "Did.Rejected";

    /// <summary>
    /// Null where the table has no such proposal any more, it is accepted already, or its sic is gone. One whose words were emended meanwhile is found: its editor
    /// is asked which reading shall stand.
    /// </summary>
    public static Proposal? Find(OpenWork work, string key) =>
        work.AllProposals.FirstOrDefault(proposal => ProposalKey.Of(proposal).Text == key) is { State: not ProposalState.Accepted } found
        && (found.Kind is null || Occurrence.OnlyOne(work.Line(found.LineNumber) ?? "", found.Sic) is not null) ? found : null;

    /// <summary>Rows of emendations.tsv, one a proposal, whose states say so.</summary>
    /// <param name="accepted">Each with the emendation that the editor made of it.</param>
    public static Decision Accept(OpenWork work, IReadOnlyList<(Proposal Proposal, Emendation Emendation)> accepted) => new(
        Accepted,
        Words(accepted[0].Emendation.Sic, accepted[0].Emendation.Corr),
        [
            .. accepted.Select(one => new RowChange(
                HandTable.Emendations, null, TsvWriter.Row(EmendationTable.Cells(new EmendationRow(0, one.Proposal.LineNumber, one.Proposal.LineNumber, one.Emendation))))),
            .. States(work, accepted.Select(one => one.Proposal), ProposalState.Accepted),
        ]);

    /// <summary>The row by which a question of the structure is answered as its finding proposes it, with its proposal's state.</summary>
    /// <param name="reason">Where the row's table has one.</param>
    public static Decision Take(OpenWork work, Proposal? proposal, Finding question, string reason)
    {
        var row = AcceptedRow.From(question, reason);
        return new Decision(Accepted, EditedTable.LineOf(row.Cells).ToString(CultureInfo.InvariantCulture),
        [
            new RowChange(row.Table == Finding.Divisions ? HandTable.Divisions : HandTable.Decisions, null, row.Cells),
            .. States(work, proposal is null ? [] : [proposal], ProposalState.Accepted),
        ]);
    }

    /// <summary>No to a question of the structure: its proposal's state, and the row that keeps an import from asking again, where there is one.</summary>
    public static Decision Refuse(OpenWork work, Proposal proposal, Finding question)
    {
        var decision = Set(work, [proposal], ProposalState.Rejected, Rejected);
        return AcceptedRow.Refusing(question, $"{question.Code} rejected") is { } row
            ? decision with { Words = EditedTable.LineOf(row.Cells).ToString(CultureInfo.InvariantCulture), Changes = [new RowChange(HandTable.Decisions, null, row.Cells), .. decision.Changes] }
            : decision;
    }

    /// <param name="kind">The word that says which.</param>
    public static Decision Set(OpenWork work, IReadOnlyList<Proposal> proposals, ProposalState state, string kind) =>
        new(kind, Words(proposals[0].Sic, proposals[0].Corr), [.. States(work, proposals, state)]);

    /// <summary>The finding that asks what the proposal asks, where the last import has it with a row that mends it.</summary>
    public static Finding? QuestionOf(OpenWork work, Proposal proposal) => proposal.Kind is not null ? null
        : work.FindingsOn(proposal.LineNumber).FirstOrDefault(finding => finding.Row is not null && $"{finding.Code} {finding.What}. {finding.Mend}" == proposal.Evidence);

    /// <summary>As it is told; the sign between them turns with the direction of the words, as no arrow does.</summary>
    public static string Words(string sic, string corr) => sic.Length == 0 ? "" : $"{sic} \u203A {(corr.Length == 0 ? "\u2205" : corr)}";

    private static IEnumerable<RowChange> States(OpenWork work, IEnumerable<Proposal> proposals, ProposalState state)
    {
        var rows = work.Tables[HandTable.Proposals].Rows.ToLookup(row => row, StringComparer.Ordinal);
        foreach (var proposal in proposals)
        {
            var row = TsvWriter.Row(ProposalTable.Cells(proposal));
            if (rows.Contains(row))
            {
                yield return new RowChange(HandTable.Proposals, row, TsvWriter.Row(ProposalTable.Cells(proposal with { State = state })));
            }
        }
    }
}
