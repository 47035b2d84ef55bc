using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// The decisions of one work, asked by line; those that nobody asked for are reported as unused. A row that names a line alone goes before
/// one that names it with others.
/// </summary>
public sealed class Decisions(IReadOnlyList<DecisionRow> rows)
{
    private readonly ILookup<(int Line, string Rule), DecisionRow> byLine = rows.Where(row => row.IsOfOneLine).ToLookup(row => (row.LineNumber, row.Rule));
    private readonly ILookup<string, DecisionRow> ofMany = rows.Where(row => !row.IsOfOneLine).ToLookup(row => row.Rule, StringComparer.Ordinal);
    private readonly Dictionary<DecisionRow, LinePattern> patterns = rows.Where(row => !row.IsOfOneLine && row.Text.Length > 0)
        .ToDictionary(row => row, row => new LinePattern(row.Text));

    private readonly HashSet<DecisionRow> used = [];
    private readonly Dictionary<DecisionRow, (DecisionRow Other, int Line)> contradicted = [];

    /// <summary>The value for a whole line or for the words that hold <paramref name="text"/>; null where the editor said nothing.</summary>
    public string? Find(int lineNumber, string rule, string text) =>
        Use(byLine[(lineNumber, rule)].Concat(ofMany[rule].Where(row => row.Holds(lineNumber))).FirstOrDefault(row => row.Text.Length == 0 || row.Text == text));

    /// <summary>The value for a piece, which may be several source lines made one by an emendation, or a part of one.</summary>
    public string? Find(ClassifiedPiece piece, string rule)
    {
        for (var line = piece.Line.LineNumber; line <= piece.Line.EndLineNumber; line++)
        {
            if (byLine[(line, rule)].FirstOrDefault(row => row.Text.Length == 0 || row.Text == piece.Text) is DecisionRow row)
            {
                return Use(row);
            }
        }

        DecisionRow? found = null;
        foreach (var row in ofMany[rule])
        {
            if (row.Holds(piece.Line.LineNumber) && (row.Text.Length == 0 || patterns[row].Matches(piece.Text)))
            {
                if (found is not null && found.Value != row.Value)
                {
                    contradicted.TryAdd(row, (found, piece.Line.LineNumber));
                }

                found ??= row;
                used.Add(row);
            }
        }

        return found?.Value;
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

        foreach (var row in ofMany[rule].Where(row => row.Value == value && row.Text.Length > 0 && row.LineNumber <= lastLine && row.EndLineNumber >= firstLine))
        {
            yield return row.Text;
        }
    }

    /// <summary>The value for the whole work; null where the editor said nothing.</summary>
    public string? FindForWork(string rule) => Use(ofMany[rule].FirstOrDefault(row => row.IsForWork));

    /// <summary>The words of a line on each of which the editor decides what block they are.</summary>
    public IEnumerable<string> PlacesIn(EmendedLine line) =>
        Enumerable.Range(line.LineNumber, line.EndLineNumber - line.LineNumber + 1)
            .SelectMany(number => byLine[(number, DecisionTable.Block)])
            .Select(row => row.Text)
            .Where(text => text.Length > 0);

    /// <summary>Rows that decided nothing, be it that their words are not there, and rows that decided on one line in two ways.</summary>
    public void Report(string path, IReadOnlyList<EmendedLine> lines, FindingList findings)
    {
        foreach (var row in rows.Where(row => !used.Contains(row)))
        {
            if (row is { IsForWork: false, Text.Length: > 0 } && !lines.Any(line => line.LineNumber <= row.EndLineNumber && line.EndLineNumber >= row.LineNumber && Holds(line, row.Text)))
            {
                findings.Add(path, row.RowLineNumber, FindingCodes.DecisionWordsMissing,
                    $"{Quoted.Of(row.Text)} does not stand on {row.Place}, expected it there as the reading text has it", "Correct the line or the text, or delete the row");
                continue;
            }

            findings.Add(path, row.RowLineNumber, FindingCodes.DecisionUnused, $"rule {row.Rule} on {row.Place} changes nothing, expected a case to decide", "Delete the row, or correct its line or text");
        }

        foreach (var (row, (other, line)) in contradicted)
        {
            findings.Add(path, row.RowLineNumber, FindingCodes.DecisionDoubled,
                $"rule {row.Rule} gives line {line} the value {row.Value}, and the row on line {other.RowLineNumber} of the table {other.Value}, expected one", "Narrow one of the rows, or give the line a row of its own");
        }
    }

    // Where all words stand and nothing is decided, the rule does not fit them, which harms nobody.
    private static bool Holds(EmendedLine line, string text)
    {
        var reading = WhiteSpace.Fold(line.Reading);
        return text.Split(LinePattern.AnyWords).All(words => reading.Contains(WhiteSpace.Fold(words), StringComparison.Ordinal));
    }

    private string? Use(DecisionRow? row)
    {
        if (row is not null)
        {
            used.Add(row);
        }

        return row?.Value;
    }
}
