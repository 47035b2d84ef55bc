using KazakhArchive.Importer.Dividing;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>The way of one work from its source to its chapters; reads files, writes none.</summary>
public static class WorkImport
{
    /// <summary>Null where the work has an error; the findings say which.</summary>
    /// <param name="today">The date of new rows in the ledger.</param>
    public static ImportedWork? Import(WorkFolder folder, DateOnly today, FindingList findings)
    {
        var own = new FindingList();
        var imported = folder.Source.Exists
            ? Import(folder, File.ReadAllBytes(folder.Source.Path), today, own)
            : MissingSource(folder, own);
        findings.AddRange(own);
        return own.HasErrors ? null : imported;
    }

    private static ImportedWork? Import(WorkFolder folder, byte[] bytes, DateOnly today, FindingList findings)
    {
        var source = SourceReader.Read(folder.Source.Name, bytes, findings);
        CheckDigest(folder, source, findings);
        var emendations = EmendationTable.Read(folder.Emendations.Name, TextOf(folder.Emendations, EmendationTable.Columns, findings), findings);
        if (source is null)
        {
            return null;
        }

        var lines = Emender.Emend(folder.Emendations.Name, source.Lines, emendations, findings);
        var divisions = DivisionTable.Read(
            folder.Divisions.Name,
            TextOf(folder.Divisions, DivisionTable.Columns, findings),
            line => line <= source.Lines.Count && !string.IsNullOrWhiteSpace(source.Lines[line - 1].Text),
            findings);
        var decisions = new Decisions(DecisionTable.Read(
            folder.Decisions.Name, TextOf(folder.Decisions, DecisionTable.Columns, findings), source.Lines.Count, findings));
        var ledger = folder.Passages.Exists
            ? LedgerTable.Read(folder.Passages.Name, folder.Passages.ReadText(FindingCodes.LedgerMalformed, findings) ?? "", findings)
            : Ledger.Empty;

        var parsed = Parser.Parse(folder.Source.Name, lines, divisions, decisions, findings);
        decisions.ReportUnused(folder.Decisions.Name, findings);
        if (divisions.Count == 0 || findings.HasErrors)
        {
            ReportNoDivisions(folder, divisions, findings);
            return null;
        }

        var divided = Divider.Divide(parsed, divisions);
        var (chapters, newLedger) = Numbering.Number(folder.Passages.Name, divided, ledger, today, findings);
        if (findings.HasErrors)
        {
            return null;
        }

        NothingLost.Check(folder.Source.Name, source.Text, chapters, findings);
        return new ImportedWork(
            folder,
            chapters,
            newLedger,
            [.. chapters.Select(chapter => (chapter.FileName, ChapterWriter.Write(chapter)))],
            LedgerTable.Write(newLedger));
    }

    private static void CheckDigest(WorkFolder folder, Source? source, FindingList findings)
    {
        var work = folder.WorkJson.ReadText(FindingCodes.WorkJsonInvalid, findings) is string json
            ? WorkJson.Read(folder.Id, folder.WorkJson.Name, json, findings)
            : null;
        if (work is not null && source is not null && work.Sha256 != source.Sha256)
        {
            findings.Add(
                folder.Source.Name,
                null,
                FindingCodes.SourceChanged,
                $"the sha256 is {source.Sha256}, expected {work.Sha256} as work.json says",
                "Restore source.txt, which is never edited; for a source that was never published correct sha256 in work.json");
        }
    }

    /// <summary>A table that is not there yet is a table without rows.</summary>
    private static string TextOf(CorpusFile table, IReadOnlyList<string> columns, FindingList findings) => table.Exists
        ? table.ReadText(FindingCodes.TsvHeader, findings) ?? string.Join('\t', columns)
        : string.Join('\t', columns);

    private static ImportedWork? MissingSource(WorkFolder folder, FindingList findings)
    {
        findings.Add(folder.Source.Name, null, FindingCodes.SourceMissing, "the file is missing, expected the source of the work", "Put the source there, byte for byte");
        return null;
    }

    private static void ReportNoDivisions(WorkFolder folder, IReadOnlyList<DivisionRow> divisions, FindingList findings)
    {
        if (divisions.Count == 0 && !findings.HasErrors)
        {
            findings.Add(folder.Divisions.Name, null, FindingCodes.DivisionsOrder, "no division, expected at least one chapter", "Add a row for the first chapter");
        }
    }
}
