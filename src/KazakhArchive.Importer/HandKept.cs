using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>What the editors' tables say about a source.</summary>
/// <param name="Lines">As emended; null where the source could not be read, then each table is read by itself.</param>
internal sealed record HandKept(
    IReadOnlyList<EmendedLine>? Lines, IReadOnlyList<DivisionRow> Divisions, Decisions Decisions, IReadOnlyList<MentionRule> MentionRules)
{
    /// <param name="textOf">The text of a table; null where it is not there or cannot be read, which is a table without rows.</param>
    public static HandKept Read(
        WorkFolder folder, IReadOnlyList<SourceLine>? source, Gazetteer gazetteer, Func<CorpusFile, string?> textOf, FindingList findings)
    {
        var emendations = EmendationTable.Read(folder.Emendations.Name, TextOf(folder.Emendations, EmendationTable.Columns), findings);
        var lines = source is null ? null : Emender.Emend(folder.Emendations.Name, source, emendations, findings);
        return new HandKept(
            lines,
            ReadDivisions(folder.Divisions.Name, TextOf(folder.Divisions, DivisionTable.Columns), lines, findings),
            new Decisions(DecisionTable.Read(folder.Decisions.Name, TextOf(folder.Decisions, DecisionTable.Columns), line => IsText(source, line), findings)),
            MentionRuleTable.Read(folder.Mentions.Name, TextOf(folder.Mentions, MentionRuleTable.Columns), gazetteer, findings));

        string TextOf(CorpusFile table, IReadOnlyList<string> columns) => textOf(table) ?? string.Join('\t', columns);
    }

    /// <summary>Whether a 1-based line of the source exists and holds text; of a source that could not be read every line does.</summary>
    public static bool IsText(IReadOnlyList<SourceLine>? source, int line) =>
        source is null || (line >= 1 && line <= source.Count && !string.IsNullOrWhiteSpace(source[line - 1].Text));

    private static IReadOnlyList<DivisionRow> ReadDivisions(string path, string text, IReadOnlyList<EmendedLine>? lines, FindingList findings)
    {
        var beginnings = lines?.Where(line => !line.IsBlank).Select(line => line.LineNumber).ToHashSet();
        var rows = DivisionTable.Read(path, text, line => beginnings is null || beginnings.Contains(line), findings);
        CheckPlaces(path, lines ?? [], rows, findings);
        return rows;
    }

    /// <summary>Words that are a heading inside a line occur there once, and white space parts them from what follows.</summary>
    private static void CheckPlaces(string path, IReadOnlyList<EmendedLine> lines, IReadOnlyList<DivisionRow> rows, FindingList findings)
    {
        var byNumber = lines.ToDictionary(line => line.LineNumber);
        foreach (var row in rows.Where(row => row.Text.Length > 0))
        {
            if (byNumber.TryGetValue(row.LineNumber, out var line) && !PieceReader.IsPlace(line, row.Text))
            {
                findings.Add(path, row.RowLineNumber, FindingCodes.HeadingLineMissing,
                    $"{Quoted.Of(row.Text)} does not stand on line {row.LineNumber} once and by itself, expected whole words of it", "Correct the words or the line");
            }
        }
    }
}
