using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Emending;

/// <summary>Reads and writes <c>emendations.tsv</c>; its columns and vocabularies are described in corpus/README.md.</summary>
public static class EmendationTable
{
    public static IReadOnlyList<string> Columns { get; } = ["line", "endLine", "sic", "corr", "kind", "certainty", "reason"];

    public static IReadOnlyList<EmendationRow> Read(string path, string text, FindingList findings)
    {
        var rows = new List<EmendationRow>();
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            if (ReadRow(path, row, findings) is EmendationRow emendation)
            {
                rows.Add(emendation);
            }
        }

        return rows;
    }

    public static string Write(IEnumerable<EmendationRow> rows) => TsvWriter.Write(Columns, rows.Select(Cells));

    public static IReadOnlyList<string> Cells(EmendationRow row) =>
    [
        row.LineNumber.ToString(CultureInfo.InvariantCulture),
        row.EndLineNumber == row.LineNumber ? "" : row.EndLineNumber.ToString(CultureInfo.InvariantCulture),
        row.Emendation.Sic,
        row.Emendation.Corr,
        Vocabulary.NameOf(row.Emendation.Kind),
        Vocabulary.NameOf(row.Emendation.Certainty),
        row.Emendation.Reason,
    ];

    private static EmendationRow? ReadRow(string path, TsvRow row, FindingList findings)
    {
        var line = Number(path, row, "line", findings);
        var endLine = row["endLine"].Length == 0 ? line : Number(path, row, "endLine", findings);
        var kind = VocabularyCell.Read<EmendationKind>(path, row, "kind", findings);
        var certainty = VocabularyCell.Read<Certainty>(path, row, "certainty", findings);
        if (line is not int first || endLine is not int last || kind is not EmendationKind knownKind || certainty is not Certainty knownCertainty)
        {
            return null;
        }

        if (!WrittenCell.IsReadable(path, row, "corr", findings, but: row["sic"], WrittenCell.LongestReadingUtf16) || !WrittenCell.IsReadable(path, row, "reason", findings, but: row["sic"]))
        {
            return null;
        }

        var emendation = new Emendation(row["sic"], row["corr"], knownKind, knownCertainty, row["reason"]);
        if (Contradiction(emendation, first, last) is (string what, string mend))
        {
            findings.Add(path, row.LineNumber, FindingCodes.EmendationCells, what, mend);
            return null;
        }

        return new EmendationRow(row.LineNumber, first, last, emendation);
    }

    private static (string What, string Mend)? Contradiction(Emendation emendation, int line, int endLine) => emendation switch
    {
        _ when string.IsNullOrWhiteSpace(emendation.Sic) => ("a blank sic, expected the words of the source", "Write the words that stand there; to supply a word, take the one beside it"),
        _ when emendation.Sic == emendation.Corr => ($"sic and corr are both {Quoted.Of(emendation.Sic)}, expected two readings", "Correct the corr, or delete the row"),
        _ when emendation.Corr.Length > 0 && HiddenCharacters.AreAllOf(emendation.Corr) =>
            ("a corr of which nothing is seen, expected words, or nothing to delete the sic", "Write the words, or empty the corr; to part two words, take both"),
        { Kind: EmendationKind.Unclear, Corr: not "" } => ("a corr beside the kind unclear, expected none", "Empty the corr, or name another kind"),
        _ when endLine < line => ($"endLine {endLine} stands before line {line}", "Correct endLine, or leave it empty"),
        _ when emendation.Sic.Contains('\n', StringComparison.Ordinal) != (endLine > line) =>
            ("endLine and sic disagree, expected endLine exactly where sic runs over a line's end (\\n)", "Fill in or empty endLine, or correct the sic"),
        _ => null,
    };

    private static int? Number(string path, TsvRow row, string column, FindingList findings)
    {
        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        findings.Add(path, row.LineNumber, FindingCodes.TsvNumber, $"{column} is {Quoted.Of(row[column])}, expected a line number from 1", "Write the 1-based line of source.txt");
        return null;
    }
}
