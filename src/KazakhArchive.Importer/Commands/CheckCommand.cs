using System.Globalization;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Publishing;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary><c>check [work…]</c>: an import that writes nothing, compared with what is committed, and the laws of the references.</summary>
public static class CheckCommand
{
    /// <param name="workNames">Empty for every work.</param>
    public static int Run(CorpusFolder corpus, IReadOnlyList<string> workNames, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var folders = WorkSelection.Of(corpus, workNames, findings);
        var tables = CorpusReader.ReadTables(corpus, findings);
        ExplanationCheck.Run(corpus, folders, tables.Explanations, findings);
        var names = new NameIndexes(tables.Gazetteer);
        terminal.Tell(findings);
        var tally = All(folders, names, today, terminal).With(findings);
        terminal.TellCount(tally.Errors, tally.Warnings);
        return tally.ExitCode(isStrict);
    }

    internal static WorkTally All(IReadOnlyList<WorkFolder> folders, NameIndexes names, DateOnly today, Terminal terminal) =>
        ManyWorks.Each("Checking", folders, folder => folder, (folder, findings) => Check(folder, names, today, findings), terminal);

    /// <summary>What is wrong with one work.</summary>
    public static WorkOutcome Check(WorkFolder folder, NameIndexes names, DateOnly today, FindingList findings)
    {
        var own = new FindingList();
        var work = WorkImport.Import(folder, names, today, own);
        if (work is not null)
        {
            CompareWithFiles(work, own);
        }

        CompareWithOriginal(folder, own);
        WorkImages.Check(folder, own);

        // Read also where the import found errors, so that one run reports every fault; work.json and the ledger are read twice.
        var ofEdition = new FindingList();
        var edition = EditionReader.Read(folder, names.Gazetteer, ofEdition);
        own.AddRange(ofEdition.Except(own));

        // What else is there is served too, with the archive.
        var ofFiles = new FindingList();
        CorpusDigest.Of(CorpusFiles.Of(folder), ofFiles);
        own.AddRange(ofFiles.Except(own));
        CheckDates(folder, edition, today, own);
        findings.AddRange(own);
        return new WorkOutcome(WorkResult.Unchanged);
    }

    /// <summary>What another version of the importer made of the file stays as it is until somebody extracts it again.</summary>
    private static void CompareWithOriginal(WorkFolder folder, FindingList findings)
    {
        var found = new FindingList();
        if (WorkJson.Read(folder, []) is not { Original: WorkOriginal original } work
            || FileFormat.Find(original.Format) is { } format && format.Version != original.Extractor)
        {
            return;
        }

        var book = ExtractCommand.Read(folder, work, found);
        findings.AddRange(found.Where(finding => finding.Code.Severity == Severity.Error));
        if (book is not null && folder.Source.ReadBytes([]) is byte[] source && !source.AsSpan().SequenceEqual(book.Source))
        {
            findings.Add(folder.Source.Name, null, FindingCodes.ExtractionStale, $"the file is not what extract makes of {original.File}", "Run extract; emend the text in emendations.tsv");
        }

        if (book is not null && folder.Structure.ReadText(FindingCodes.TsvHeader, []) != StructureTable.Write(book.Structure))
        {
            findings.Add(folder.Structure.Name, null, FindingCodes.ExtractionStale, $"the file is not what extract makes of {original.File}", "Run extract; overrule the structure in divisions.tsv and decisions.tsv");
        }
    }

    // Somewhere on the earth it is tomorrow already.
    private static void CheckDates(WorkFolder folder, Edition? edition, DateOnly today, FindingList findings)
    {
        foreach (var revision in edition?.Revisions.Select(published => published.Revision).Where(revision => revision.Date > today.AddDays(1)) ?? [])
        {
            findings.Add(folder.Revisions.Name, null, FindingCodes.PublicationAhead,
                string.Create(CultureInfo.InvariantCulture, $"revision {revision.Number} is dated {revision.Date:yyyy-MM-dd} and today is {today:yyyy-MM-dd}, expected no day beyond tomorrow"),
                "Set the clock of the machine, or correct the date");
        }
    }

    private static void CompareWithFiles(ImportedWork work, FindingList findings)
    {
        foreach (var fileName in WorkWriter.StaleChapters(work))
        {
            var file = work.Folder.Chapter(fileName);
            if (file.Exists && file.ReadBytes([]) is null)
            {
                // What is wrong with it is found where it is read.
                continue;
            }

            findings.Add(file.Name, null, FindingCodes.ChapterStale, "the file is not what the importer writes", "Run import; chapters are never edited by hand");
        }

        if (WorkWriter.IsLedgerStale(work))
        {
            findings.Add(work.Folder.Passages.Name, null, FindingCodes.ChapterStale, "the ledger lacks rows for the present text", "Run import");
        }
    }
}
