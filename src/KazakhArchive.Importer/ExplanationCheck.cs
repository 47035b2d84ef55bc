using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>Tells what editors explain and <c>explanations.tsv</c> lacks; a corpus without that table has it all in English and is asked for nothing.</summary>
public static class ExplanationCheck
{
    public static void Run(CorpusFolder corpus, IReadOnlyList<WorkFolder> works, Explanations explanations, FindingList findings)
    {
        if (explanations == Explanations.None)
        {
            return;
        }

        foreach (var fileName in GazetteerReader.FileNames)
        {
            // Tables of other columns have no notes.
            Tell(corpus.GazetteerTable(fileName), GazetteerReader.Columns, "note", explanations, findings);
        }

        Tell(GlossaryFile.In(corpus), GlossaryReader.Columns, "note", explanations, findings);
        Tell(RemovalTable.In(corpus), RemovalTable.Columns, "reason", explanations, findings);
        foreach (var work in works)
        {
            Run(work, explanations, findings);
        }
    }

    /// <summary>The same of one work's own tables.</summary>
    public static void Run(WorkFolder work, Explanations explanations, FindingList findings)
    {
        if (explanations != Explanations.None)
        {
            Tell(work.Emendations, EmendationTable.Columns, "reason", explanations, findings);
            Tell(work.Passages, LedgerTable.Columns, "reason", explanations, findings);
            Tell(work.Revisions, RevisionTable.Columns, "note", explanations, findings);
        }
    }

    private static void Tell(CorpusFile file, IReadOnlyList<string> columns, string column, Explanations explanations, FindingList findings)
    {
        // What is wrong with a table is told where it is read for itself.
        foreach (var row in file.Exists && file.ReadText(FindingCodes.TsvHeader, []) is string text ? TsvTable.Read(file.Name, text, columns, []) : [])
        {
            if (row[column].Length > 0 && !explanations.Has(row[column]))
            {
                findings.Add(file.Name, row.LineNumber, FindingCodes.ExplanationUntranslated,
                    $"{column} is {Quoted.Of(row[column])}, expected it in {ExplanationTable.FileName}", "Add the row with its Urdu and Arabic, or word it like one that is there");
            }
        }
    }
}
