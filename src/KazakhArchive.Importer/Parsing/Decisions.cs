using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The decisions of one work, asked by line; those that nobody asked for are reported as unused.</summary>
public sealed class Decisions(IReadOnlyList<DecisionRow> rows)
{
    private readonly ILookup<(int Line, string Rule), DecisionRow> byLine = rows.ToLookup(row => (row.LineNumber, row.Rule));
    private readonly HashSet<DecisionRow> used = [];

    /// <summary>The value for a whole line or for the words that hold <paramref name="text"/>; null where the editor said nothing.</summary>
    public string? Find(int lineNumber, string rule, string text = "")
    {
        foreach (var row in byLine[(lineNumber, rule)])
        {
            if (row.Text.Length == 0 || row.Text == text)
            {
                used.Add(row);
                return row.Value;
            }
        }

        return null;
    }

    /// <summary>The value for a piece, which may be several source lines made one by an emendation, or a part of one.</summary>
    public string? Find(Piece piece, string rule)
    {
        for (var line = piece.Line.LineNumber; line <= piece.Line.EndLineNumber; line++)
        {
            foreach (var row in byLine[(line, rule)].Where(row => row.Text.Length == 0 || row.Text == piece.Text))
            {
                used.Add(row);
                return row.Value;
            }
        }

        return null;
    }

    /// <summary>The words that rows with a rule and a value name on some lines, both included.</summary>
    public IEnumerable<string> WordsOn(int firstLine, int lastLine, string rule, string value)
    {
        for (var line = firstLine; line <= lastLine && rows.Count > 0; line++)
        {
            foreach (var row in byLine[(line, rule)].Where(row => row.Value == value && row.Text.Length > 0))
            {
                yield return row.Text;
            }
        }
    }

    /// <summary>The value for the whole work; null where the editor said nothing.</summary>
    public string? FindForWork(string rule) => Find(0, rule);

    /// <summary>The words of a line on each of which the editor decides what block they are.</summary>
    public IEnumerable<string> PlacesIn(EmendedLine line) =>
        Enumerable.Range(line.LineNumber, line.EndLineNumber - line.LineNumber + 1)
            .SelectMany(number => byLine[(number, DecisionTable.Block)])
            .Select(row => row.Text)
            .Where(text => text.Length > 0);

    public void ReportUnused(string path, FindingList findings)
    {
        foreach (var row in rows.Where(row => !used.Contains(row)))
        {
            findings.Add(path, row.RowLineNumber, FindingCodes.DecisionUnused, $"rule {row.Rule} on line {row.LineNumber} changes nothing, expected a case to decide", "Delete the row, or correct its line or text");
        }
    }
}
