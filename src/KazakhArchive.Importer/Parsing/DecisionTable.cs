using System.Collections.Frozen;
using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Reads and writes <c>decisions.tsv</c>; what each rule means is told in corpus/README.md.</summary>
public static class DecisionTable
{
    public const string Block = "block";
    public const string Join = "join";
    public const string Heading = "heading";
    public const string NoteMark = "note-mark";
    public const string Note = "note";
    public const string Doubled = "doubled";
    public const string Page = "page";

    /// <summary>For the whole work: its row names no line.</summary>
    public const string Lines = "lines";

    /// <summary>For the whole work, as <see cref="Lines"/>.</summary>
    public const string Notes = "notes";

    /// <summary>Value of the rule <see cref="Notes"/>: the source has none of their texts.</summary>
    public const string Missing = "missing";

    /// <summary>Value of the rule <see cref="Page"/>: with this line a volume begins, whose pages are numbered anew.</summary>
    public const string Volume = "volume";

    public static IReadOnlyList<string> Columns { get; } = ["line", "rule", "text", "value", "reason"];

    /// <summary>With the column that makes a row one of several lines; tables without such rows do without it.</summary>
    public static IReadOnlyList<string> ColumnsWithEndLine { get; } = ["line", "endLine", "rule", "text", "value", "reason"];

    /// <summary>The rules and what each may say.</summary>
    public static FrozenDictionary<string, string[]> Rules { get; } = new Dictionary<string, string[]>
    {
        [Block] = [.. PieceKinds.Words.Keys.Order(StringComparer.Ordinal)],
        [Join] = ["yes", "no"],
        [Heading] = ["no"],
        [NoteMark] = ["yes", "no"],
        [Note] = ["unmarked"],
        [Notes] = [Missing],
        [Doubled] = ["yes", "no"],
        [Lines] = ["wrapped", "paragraphs", "sentences"],
        [Page] = ["begins", "ends", "no", Volume],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A row of one line under <see cref="Columns"/>.</summary>
    public static IReadOnlyList<string> Cells(DecisionRow row, string reason) =>
        [row.LineNumber.ToString(CultureInfo.InvariantCulture), row.Rule, row.Text, row.Value, reason];

    /// <summary>A row of any number of lines under <see cref="ColumnsWithEndLine"/>.</summary>
    public static IReadOnlyList<string> CellsWithEndLine(DecisionRow row, string reason) =>
    [
        row.IsForWork ? "" : row.LineNumber.ToString(CultureInfo.InvariantCulture),
        row.IsForWork || row.IsOfOneLine ? "" : row.EndLineNumber.ToString(CultureInfo.InvariantCulture),
        row.Rule, row.Text, row.Value, reason,
    ];

    /// <param name="isText">Whether a 1-based line of the source exists and holds text.</param>
    public static IReadOnlyList<DecisionRow> Read(string path, string text, Func<int, bool> isText, FindingList findings)
    {
        var hasEndLine = TsvTable.IsHeaderOf(text, ColumnsWithEndLine);
        var rows = new List<DecisionRow>();
        foreach (var cells in TsvTable.Read(path, hasEndLine ? WithEveryCell(text) : text, hasEndLine ? ColumnsWithEndLine : Columns, findings))
        {
            if (ReadRow(path, cells, hasEndLine ? cells["endLine"] : "", isText, findings) is DecisionRow row)
            {
                rows.Add(row);
            }
        }

        ReportDoubled(path, rows, findings);
        return rows;
    }

    private static DecisionRow? ReadRow(string path, TsvRow cells, string lastLine, Func<int, bool> isText, FindingList findings)
    {
        var (rule, text, value) = (cells["rule"], cells["text"], cells["value"]);
        var isForWork = cells["line"].Length == 0 && lastLine.Length == 0 && (rule is Lines or Notes || text.Length > 0);
        var (line, endLine) = (0, int.MaxValue);
        if (!isForWork && (!TryNumber(cells["line"], out line) || !TryNumber(lastLine.Length == 0 ? cells["line"] : lastLine, out endLine) || endLine < line))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.TsvNumber,
                lastLine.Length == 0 ? $"line is {Quoted.Of(cells["line"])}, expected a line number from 1" : $"line is {Quoted.Of(cells["line"])} and endLine {Quoted.Of(lastLine)}, expected line numbers from 1, the first first",
                "Write the 1-based line of source.txt; for all lines that are alike leave it empty and write in text what they are like");
            return null;
        }

        if (!isForWork && !(isText(line) && isText(endLine)))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.DecisionLineMissing, $"line {(isText(line) ? endLine : line)} of source.txt does not exist or is blank, expected a line to decide on", "Correct the line, or delete the row");
        }
        else if (!Rules.TryGetValue(rule, out var words))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.TsvVocabulary, $"rule is {Quoted.Of(rule)}, expected one of {string.Join(", ", Rules.Keys.Order(StringComparer.Ordinal))}", "Use a rule of the list");
        }
        else if (!words.Contains(value, StringComparer.Ordinal))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.TsvVocabulary, $"value is {Quoted.Of(value)}, expected one of {string.Join(", ", words)}", $"Use a value that the rule {rule} knows");
        }
        else if (text.Length > 0 && LinePattern.IsWithoutWords(text))
        {
            findings.Add(path, cells.LineNumber, FindingCodes.TsvCellEmpty, $"text is {Quoted.Of(text)}, which every line is like, expected words of its own", "Write the words that the lines share; for all lines from line to endLine leave text empty");
        }
        else if (WrittenCell.IsReadable(path, cells, "reason", findings, but: text))
        {
            return new DecisionRow(cells.LineNumber, line, endLine, rule, text, value);
        }

        return null;
    }

    // The rows that findings propose have no endLine; they may be pasted into a table that has.
    private static string WithEveryCell(string text) => string.Join('\n', text.Split('\n')
        .Select(line => line.AsSpan().Count('\t') == Columns.Count - 1 && !line.StartsWith('#') ? line.Insert(line.IndexOf('\t', StringComparison.Ordinal), "\t") : line));

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1;

    /// <summary>Lines of two rows with the same rule and the same words may not meet.</summary>
    private static void ReportDoubled(string path, List<DecisionRow> rows, FindingList findings)
    {
        foreach (var alike in rows.GroupBy(row => (row.Rule, row.Text, row.IsForWork)))
        {
            DecisionRow? before = null;
            foreach (var row in alike.OrderBy(row => row.LineNumber).ThenBy(row => row.RowLineNumber))
            {
                if (before?.Holds(row.LineNumber) == true)
                {
                    findings.Add(path, row.RowLineNumber, FindingCodes.DecisionDoubled, $"a second row with the rule {row.Rule} for the same place of {row.Place}, expected one", "Delete one of the two rows");
                }

                before = before is null || row.EndLineNumber > before.EndLineNumber ? row : before;
            }
        }
    }
}
