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

    /// <summary>The value for a piece, which may be several source lines made one by an emendation.</summary>
    public string? Find(Piece piece, string rule)
    {
        for (var line = piece.Line.LineNumber; line <= piece.Line.EndLineNumber; line++)
        {
            if (Find(line, rule) is string value)
            {
                return value;
            }
        }

        return null;
    }

    public void ReportUnused(string path, FindingList findings)
    {
        foreach (var row in rows.Where(row => !used.Contains(row)))
        {
            findings.Add(path, row.RowLineNumber, FindingCodes.DecisionUnused, $"rule {row.Rule} on line {row.LineNumber} changes nothing, expected a case to decide", "Delete the row, or correct its line or text");
        }
    }
}
