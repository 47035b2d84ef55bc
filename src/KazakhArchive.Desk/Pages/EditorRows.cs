using System.Globalization;
using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Desk.Tables;
using KazakhArchive.Desk.Works;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Pages;

/// <summary>Rows that an editor writes by the forms of the lines' page. Null where a field is missing that every row needs.</summary>
public static class EditorRows
{
    private const string Before = "before";

    /// <summary>An emendation; the sic is lengthened where it was selected on its line and does not occur there once.</summary>
    public static Decision? Emendation(OpenWork work, FormFields fields)
    {
        if (fields.Number("line") is not int line || fields.Cell("sic") is not { Length: > 0 } sic || fields.Cell("corr") is not string corr
            || fields.Word<EmendationKind>("kind") is not EmendationKind kind || fields.Word<Certainty>("certainty") is not Certainty certainty)
        {
            return null;
        }

        var reason = fields.Trimmed("reason");
        var last = line + sic.Count(c => c == '\n');
        if (last == line && Selected(work, fields, line, sic) is int at)
        {
            var places = new Places([.. work.Source.Select(one => one.Text)], work.Emendations);
            var row = places.Propose(new Correction(line - 1, at, at + sic.Length, corr, kind, 1, ""), certainty);
            (sic, corr) = (row.Sic, row.Corr);
        }

        var emendation = new EmendationRow(0, line, last, new Emendation(sic, kind == EmendationKind.Unclear ? "" : corr, kind, certainty, reason));
        return Row("Did.Emended", Reviews.Words(sic, corr), HandTable.Emendations, fields, EmendationTable.Cells(emendation));
    }

    /// <summary>The words that an emendation without a replacement takes out; null where it has one, or says that none is known.</summary>
    public static string? Deleted(FormFields fields) =>
        fields.Text("corr").Length == 0 && fields.Trimmed("sic").Length > 0 && fields.Word<EmendationKind>("kind") != EmendationKind.Unclear ? fields.Trimmed("sic") : null;

    /// <summary>A row of decisions.tsv about a line, lines from–to, or the whole work.</summary>
    public static Decision? Decision(FormFields fields)
    {
        if (fields.Word("rule").Split(' ') is not [var rule, var value] || fields.Cell("text") is not string text)
        {
            return null;
        }

        var isForWork = rule is DecisionTable.Lines or DecisionTable.Notes;
        var line = isForWork ? 0 : fields.Number("line");
        var last = isForWork ? int.MaxValue : fields.Number("to") ?? line;
        return line is not int first || last is not int end || end < first ? null : Row(
            "Did.Structure", isForWork ? "" : first.ToString(CultureInfo.InvariantCulture), HandTable.Decisions, fields,
            DecisionTable.CellsWithEndLine(new DecisionRow(0, first, end, rule, text, value), fields.Trimmed("reason")));
    }

    /// <summary>A division that begins on a line, under its own words or a heading that the editor supplies.</summary>
    public static Decision? Division(FormFields fields)
    {
        if (fields.Number("line") is not int line || fields.Number("level") is not int level || fields.Cell("text") is not string text)
        {
            return null;
        }

        var chapter = level == 1 ? Ordinal.TryParse(Digits.ToAscii(fields.Trimmed("chapter"))) : null;
        var heading = fields.Trimmed("heading");
        var row = new DivisionRow(0, line, level, chapter, level == 1 ? fields.Trimmed("slug") : "", heading.Length == 0 ? null : $"[{heading.Trim('[', ']')}]", text);
        return Row("Did.Divided", line.ToString(CultureInfo.InvariantCulture), HandTable.Divisions, fields, DivisionTable.Cells(row, DivisionTable.ColumnsWithText));
    }

    /// <summary>What the words of a line name; an empty name says that they are none.</summary>
    public static Decision? Mention(FormFields fields) => fields.Number("line") is int line && fields.Cell("text") is { Length: > 0 } text
        ? Row("Did.Named", text, HandTable.Mentions, fields, [line.ToString(CultureInfo.InvariantCulture), text, fields.Trimmed("name"), fields.Trimmed("reason")])
        : null;

    /// <summary>Takes a row out of its table.</summary>
    public static Decision? Removal(FormFields fields) =>
        fields.Word<HandTable>("table") is HandTable table && fields.Row(Before) is { Length: > 0 } row
            ? new Decision("Did.Removed", EditedTable.LineOf(row).ToString(CultureInfo.InvariantCulture), [new RowChange(table, row, null)])
            : null;

    private static Decision Row(string kind, string words, HandTable table, FormFields fields, IReadOnlyList<string> cells) => new(
        kind, words, [new RowChange(table, fields.Row(Before) is { Length: > 0 } before ? before : null, TsvWriter.Row(cells))]);

    private static int? Selected(OpenWork work, FormFields fields, int line, string sic)
    {
        var text = work.Line(line) ?? "";
        return Occurrence.OnlyOne(text, sic) is null
            && int.TryParse(fields.Row("at"), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= text.Length - sic.Length && string.CompareOrdinal(text, at, sic, 0, sic.Length) == 0 ? at : null;
    }

    private static string Word(this FormFields fields, string name) => fields.Trimmed(name);
}
