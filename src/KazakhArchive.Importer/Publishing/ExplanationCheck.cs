using System.Text.RegularExpressions;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Publishing;

/// <summary>
/// Tells where readers cannot follow what editors explain: it names lines that they never see, or <c>explanations.tsv</c> lacks it. A corpus without
/// that table has it all in English and is asked for no translation.
/// </summary>
public static partial class ExplanationCheck
{
    public static void Run(CorpusFolder corpus, IReadOnlyList<WorkFolder> works, Explanations explanations, FindingList findings)
    {
        if (explanations != Explanations.None)
        {
            foreach (var fileName in GazetteerReader.FileNames)
            {
                // Tables of other columns have no notes.
                Tell(corpus.GazetteerTable(fileName), GazetteerReader.Columns, "note", explanations, findings);
            }

            Tell(GlossaryFile.In(corpus), GlossaryReader.ColumnsOf, "note", explanations, findings);
            Tell(RemovalTable.In(corpus), RemovalTable.Columns, "reason", explanations, findings);
        }

        foreach (var work in works)
        {
            Run(work, explanations, findings);
        }
    }

    /// <summary>The same of one work's own tables.</summary>
    public static void Run(WorkFolder work, Explanations explanations, FindingList findings)
    {
        TellLines(work.Emendations, findings);
        if (explanations != Explanations.None)
        {
            Tell(work.Emendations, EmendationTable.Columns, "reason", explanations, findings);
            Tell(work.Passages, LedgerTable.Columns, "reason", explanations, findings);
            Tell(work.Revisions, RevisionTable.Columns, "note", explanations, findings);
        }
    }

    private static void TellLines(CorpusFile emendations, FindingList findings)
    {
        foreach (var row in Rows(emendations, _ => EmendationTable.Columns))
        {
            if (SourceLine().Match(row["reason"]) is { Success: true } named)
            {
                findings.Add(emendations.Name, row.LineNumber, FindingCodes.ReasonNamesLine,
                    $"reason names {Quoted.Of(named.Value)}, expected a passage, as lines of the source are not shown to readers", "Name the passage that holds the line by its reference: passage 3.12");
            }
        }
    }

    private static void Tell(CorpusFile file, IReadOnlyList<string> columns, string column, Explanations explanations, FindingList findings) =>
        Tell(file, _ => columns, column, explanations, findings);

    private static void Tell(CorpusFile file, Func<string, IReadOnlyList<string>> columns, string column, Explanations explanations, FindingList findings)
    {
        foreach (var row in Rows(file, columns))
        {
            if (row[column].Length > 0 && !explanations.Has(row[column]))
            {
                findings.Add(file.Name, row.LineNumber, FindingCodes.ExplanationUntranslated,
                    $"{column} is {Quoted.Of(row[column])}, expected it in {ExplanationTable.FileName}", "Add the row with its Urdu and Arabic, or word it like one that is there");
            }
        }
    }

    // What is wrong with a table is told where it is read for itself.
    private static IEnumerable<TsvRow> Rows(CorpusFile file, Func<string, IReadOnlyList<string>> columns) =>
        file.Exists && file.ReadText(FindingCodes.TsvHeader, []) is string text ? TsvTable.Read(file.Name, text, columns(text), []) : [];

    [GeneratedRegex("\\blines? [0-9]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SourceLine();
}
