using System.Globalization;
using KazakhArchive.Importer.Drafting;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary><c>new</c>: makes works from anybody's texts and imports them for the first time.</summary>
public static class NewCommand
{
    private const string Next = "Fill in work.json, review divisions.tsv, then import again.";

    /// <summary>One work. All of it or nothing.</summary>
    /// <param name="title">As the source has it; runs of white space are folded. Null to take it from the file's own head.</param>
    /// <param name="format">In which the text came; null to find out.</param>
    public static int Run(
        CorpusFolder corpus, string name, string sourcePath, Language language, string? title, FileFormat? format, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var id = CorpusFolder.TryWorkId($"works/{name}", name, findings);
        var import = Importing(corpus, isStrict, today, findings);
        terminal.Tell(findings);
        List<NewWork> works = id is WorkId work && !findings.HasErrors ? [new NewWork(work, new CorpusFile(sourcePath, Path.GetFileName(sourcePath)), language, title, format)] : [];
        var tally = ManyWorks.Each("Making", works, made => corpus.Work(made.Id), (made, own) => made.Make(corpus, import, mayBeThere: false, own), terminal).With(findings);
        terminal.TellCount(tally.Errors, tally.Warnings);
        terminal.Say(tally.Written > 0 ? $"Made works/{name}. {Next}" : "Nothing was written.");
        return tally.Written > 0 ? CommandOutcome.Clean : CommandOutcome.Errors;
    }

    /// <summary>A work for each file of a folder. Each by itself, as the rows of a table.</summary>
    public static int Run(CorpusFolder corpus, string folderPath, Language language, bool isStrict, DateOnly today, Terminal terminal) =>
        Run(corpus, findings => [.. FolderOfBooks.Read(folderPath, language, findings).Select(work => ((int?)null, work))], work => work.Text.Name, isStrict, today, terminal);

    /// <summary>A work for each row of a table. Each by itself: a faulty row stops no other, and what was made before is there already.</summary>
    public static int Run(CorpusFolder corpus, string tablePath, bool isStrict, DateOnly today, Terminal terminal) =>
        Run(corpus, findings => [.. NewWorkTable.Read(tablePath, findings).Select(row => ((int?)row.LineNumber, row.Work))], _ => Path.GetFileName(tablePath), isStrict, today, terminal);

    /// <param name="placeOf">The file that is to be mended where a work cannot be made.</param>
    private static int Run(
        CorpusFolder corpus,
        Func<FindingList, IReadOnlyList<(int? LineNumber, NewWork Work)>> read,
        Func<NewWork, string> placeOf,
        bool isStrict,
        DateOnly today,
        Terminal terminal)
    {
        var findings = new FindingList();
        var import = Importing(corpus, isStrict, today, findings);
        var areNamesSound = !findings.HasErrors; // Every work is made of them.
        var rows = read(findings);
        terminal.Tell(findings);
        var tally = ManyWorks.Each("Making", areNamesSound ? rows : [], row => corpus.Work(row.Work.Id), (row, own) => Make(corpus, placeOf(row.Work), row, import, own), terminal).With(findings);
        terminal.TellCount(tally.Errors, tally.Warnings);
        terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Written} made, {tally.Unchanged} there already.{(tally.Written > 0 ? $" {Next}" : "")}"));
        return tally.ExitCode(isStrict);
    }

    private static WorkOutcome Make(CorpusFolder corpus, string place, (int? LineNumber, NewWork Work) row, OneImport import, FindingList findings)
    {
        var own = new FindingList();
        var outcome = row.Work.Make(corpus, import, mayBeThere: true, own);

        // Of a work that was not made no file is there to look into: its row, or its book, is what can be mended.
        findings.AddRange(outcome.Result == WorkResult.Refused && row.LineNumber is not null
            ? own.Select(finding => finding with { Path = place, LineNumber = row.LineNumber, What = $"{PlaceOf(finding)}: {finding.What}" })
            : own);
        return outcome;
    }

    private static string PlaceOf(Finding finding) =>
        finding.LineNumber is int line ? string.Create(CultureInfo.InvariantCulture, $"{finding.Path}:{line}") : finding.Path;

    private static OneImport Importing(CorpusFolder corpus, bool isStrict, DateOnly today, FindingList findings) =>
        new(new NameIndexes(GazetteerFiles.Read(corpus, findings)), ImportRecord.Common(corpus), mayWrite: true, isStrict, today);
}
