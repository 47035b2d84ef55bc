using System.Collections.Frozen;
using System.Globalization;
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

    /// <summary>Value of the rule <see cref="Page"/>: with this line a volume begins, whose pages are numbered anew.</summary>
    public const string Volume = "volume";

    public static IReadOnlyList<string> Columns { get; } = ["line", "rule", "text", "value", "reason"];

    private static readonly FrozenDictionary<string, string[]> Vocabularies = new Dictionary<string, string[]>
    {
        [Block] = [.. PieceKinds.Words.Keys.Order(StringComparer.Ordinal)],
        [Join] = ["yes", "no"],
        [Heading] = ["no"],
        [NoteMark] = ["yes", "no"],
        [Note] = ["unmarked"],
        [Doubled] = ["yes", "no"],
        [Lines] = ["wrapped", "paragraphs", "sentences"],
        [Page] = ["begins", "ends", "no", Volume],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="reason">Of all of them.</param>
    public static string Write(IEnumerable<DecisionRow> rows, string reason) => TsvWriter.Write(
        Columns, rows.Select(row => (IReadOnlyList<string>)[row.LineNumber.ToString(CultureInfo.InvariantCulture), row.Rule, row.Text, row.Value, reason]));

    /// <param name="isText">Whether a 1-based line of the source exists and holds text.</param>
    public static IReadOnlyList<DecisionRow> Read(string path, string text, Func<int, bool> isText, FindingList findings)
    {
        var rows = new List<DecisionRow>();
        var places = new HashSet<(int, string, string)>();
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            var isForWork = row["rule"] == Lines && row["line"].Length == 0;
            var line = 0;
            if (!isForWork && (!int.TryParse(row["line"], NumberStyles.None, CultureInfo.InvariantCulture, out line) || line < 1))
            {
                findings.Add(path, row.LineNumber, FindingCodes.TsvNumber, $"line is {Quoted.Of(row["line"])}, expected a line number from 1", "Write the 1-based line of source.txt");
            }
            else if (!isForWork && !isText(line))
            {
                findings.Add(path, row.LineNumber, FindingCodes.DecisionLineMissing, $"line {line} of source.txt does not exist or is blank, expected a line to decide on", "Correct the line, or delete the row");
            }
            else if (!Vocabularies.TryGetValue(row["rule"], out var words))
            {
                findings.Add(path, row.LineNumber, FindingCodes.TsvVocabulary, $"rule is {Quoted.Of(row["rule"])}, expected one of {string.Join(", ", Vocabularies.Keys.Order(StringComparer.Ordinal))}", "Use a rule of the list");
            }
            else if (!words.Contains(row["value"], StringComparer.Ordinal))
            {
                findings.Add(path, row.LineNumber, FindingCodes.TsvVocabulary, $"value is {Quoted.Of(row["value"])}, expected one of {string.Join(", ", words)}", $"Use a value that the rule {row["rule"]} knows");
            }
            else if (!places.Add((line, row["rule"], row["text"])))
            {
                findings.Add(path, row.LineNumber, FindingCodes.DecisionDoubled, $"a second row with the rule {row["rule"]} for the same place of line {line}, expected one", "Delete one of the two rows");
            }
            else
            {
                rows.Add(new DecisionRow(row.LineNumber, line, row["rule"], row["text"], row["value"]));
            }
        }

        return rows;
    }
}
