using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Lines;
using KazakhArchive.Desk.Reports;
using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Desk.Works;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;
using Microsoft.AspNetCore.Mvc;

namespace KazakhArchive.Desk.Pages;

/// <summary>The lines of a work's source with all that was decided, asked and found of them; those that were chosen can be decided on.</summary>
public sealed class LinesModel(WorkSessions works, Wording ui) : WorkPage(works, ui)
{
    public Paging Paging { get; private set; }

    /// <summary>Null where no line is chosen.</summary>
    public LineRange? Chosen { get; private set; }

    /// <summary>Empty unless a report's words lead here.</summary>
    public string Words { get; private set; } = "";

    public IReadOnlyList<KazakhArchive.Texts.Gazetteer.Entity> Names => Works.Shared().Names.Gazetteer.Entities;

    public IActionResult OnGet(string? line, string? to, string? passage, string? words, [FromQuery(Name = "page")] int number = 1)
    {
        Words = words ?? "";
        if (passage is not null)
        {
            return ToPassage(passage);
        }

        if (FormFields.ParseNumber(line) is int first && Open.Line(first) is not null)
        {
            Chosen = new LineRange(first, FormFields.ParseNumber(to) is int last && Open.Line(last) is not null && last >= first ? last : first);
        }

        Paging = Chosen is { } chosen ? Paging.Around(Open.Source.Count, chosen.First - 1) : Paging.Of(Open.Source.Count, number);
        return Page();
    }

    public IActionResult OnPostEmend() => AskBeforeDeleting(EditorRows.Deleted(Fields)) ?? DecideExplained(EditorRows.Emendation(Open, Fields));

    public IActionResult OnPostStructure() => DecideTyped(EditorRows.Decision(Fields));

    public IActionResult OnPostDivide() => DecideTyped(EditorRows.Division(Fields));

    public IActionResult OnPostName() => DecideTyped(EditorRows.Mention(Fields));

    public IActionResult OnPostRemove() => Decide(EditorRows.Removal(Fields));

    /// <summary>Takes the row that a finding proposes.</summary>
    public IActionResult OnPostTake()
    {
        var row = Fields.Row("row");
        return Open.Findings.FirstOrDefault(finding => finding.Row == row) is { } finding
            ? Decide(Reviews.Take(Open, Open.Proposals.FirstOrDefault(proposal => Reviews.QuestionOf(Open, proposal) == finding), finding, Fields.Trimmed("reason") is { Length: > 0 } reason ? reason : $"{finding.Code} accepted"))
            : Decide(null);
    }

    public IActionResult OnPostUndo() => Session.Made is [var last, ..] && Session.Undo(Works.Gazetteer) is SaveResult result
        ? Answer(result, last.Inverse with { Kind = "Did.Undone" })
        : Told(new Notice([Ui["Told.NothingToUndo"]], IsFault: true));

    /// <summary>All rows of a table about the chosen lines, as the file has them.</summary>
    public IEnumerable<string> RowsOf(HandTable table)
    {
        var rows = Open.Tables[table];
        return Chosen is not { } chosen ? [] : rows.Rows.Where(row =>
        {
            var first = KazakhArchive.Texts.Tsv.EditedTable.LineOf(row);
            var last = int.TryParse(new RowCells(rows, row)["endLine"], out var end) ? end : first;
            return first > 0 && first <= chosen.Last && last >= chosen.First;
        });
    }

    public IEnumerable<Proposal> ChosenProposals => Chosen is { } chosen ? Enumerable.Range(chosen.First, chosen.Last - chosen.First + 1).SelectMany(Open.ProposalsOn) : [];

    private RedirectResult ToPassage(string passage)
    {
        var found = (PassageId.TryParse(passage) is PassageId reference ? PassageLine.Of(Open, reference) : null)
            ?? (Words.Length > 0 ? PassageLine.Of(Open, Words) : null);
        if (found is null)
        {
            Session.Told = new Notice([Ui.Format("Told.NoPassage", passage)], IsFault: true);
        }

        return Redirect(found is int line ? DeskUrls.Line(Open.Work.Id, line) : DeskUrls.Work(Open.Work.Id));
    }
}
