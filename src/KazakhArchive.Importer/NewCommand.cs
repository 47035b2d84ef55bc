using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary><c>new</c>: scaffolds a work from anybody's text, drafts its divisions and makes its first import. All of it or nothing.</summary>
public static class NewCommand
{
    /// <param name="title">As the source has it; runs of white space are folded.</param>
    public static int Run(
        CorpusFolder corpus, string name, string sourcePath, Language language, string title, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var id = NewId(corpus, name, findings);
        var bytes = ReadSource(sourcePath, findings);
        var names = GazetteerFiles.Read(corpus, findings);
        if (id is not WorkId work || bytes is null || findings.HasErrors)
        {
            terminal.Report(findings);
            return CommandOutcome.Errors;
        }

        // The work is made beside the others and takes its place among them when its first import is whole.
        var workshop = new CorpusFolder(Path.Combine(corpus.Path, $".new-{work}"));
        try
        {
            RemoveLeftover(workshop);
            Scaffold(workshop.Work(work), bytes, language, WhiteSpace.Fold(title));
            return Import(workshop.Work(work), corpus.Work(work), names, isStrict, today, terminal);
        }
        finally
        {
            Directory.Delete(workshop.Path, recursive: true);
        }
    }

    /// <summary>A run that was killed had perhaps given references to another text.</summary>
    private static void RemoveLeftover(CorpusFolder workshop)
    {
        if (Directory.Exists(workshop.Path))
        {
            Directory.Delete(workshop.Path, recursive: true);
        }
    }

    private static WorkId? NewId(CorpusFolder corpus, string name, FindingList findings)
    {
        var id = CorpusFolder.TryWorkId($"works/{name}", name, findings);
        if (id is WorkId work && Directory.Exists(corpus.Work(work).Path))
        {
            findings.Add($"works/{name}", null, FindingCodes.WorkExists, "the work exists already, expected a new id", "Choose another id, or import the work that is there");
        }

        return id;
    }

    /// <summary>Null where there is no text that the archive takes.</summary>
    private static byte[]? ReadSource(string path, FindingList findings)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            findings.Add(name, null, FindingCodes.SourceMissing, "the file does not exist, expected the source", "Correct --source");
            return null;
        }

        // Warnings are left to the import, which gives them with the path that the source has by then.
        var bytes = File.ReadAllBytes(path);
        var own = new FindingList();
        SourceReader.Read(name, bytes, own);
        findings.AddRange(own.Where(finding => finding.Code.Severity == Severity.Error));
        return bytes;
    }

    private static void Scaffold(WorkFolder folder, byte[] bytes, Language language, string title)
    {
        var source = SourceReader.Read(folder.Source.Name, bytes, new FindingList())!;
        var divisions = DraftDivisions(folder.Source.Name, source, title);
        var work = WorkDraft.Of(folder.Id, language, title, source.Sha256, divisions);
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(folder.Source.Path, bytes);
        File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(work));
        File.WriteAllText(folder.Divisions.Path, TsvWriter.Write(DivisionTable.Columns, divisions.Select(division => Cells(division.Row))));
        File.WriteAllText(folder.Emendations.Path, TsvWriter.Write(EmendationTable.Columns, []));
        File.WriteAllText(folder.Decisions.Path, TsvWriter.Write(DecisionTable.Columns, []));
    }

    private static int Import(WorkFolder made, WorkFolder place, Gazetteer names, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var imported = WorkImport.Import(made, names, today, findings);
        terminal.Report(findings);
        if (imported is null || (isStrict && findings.Count > 0))
        {
            terminal.Say("Nothing was written.");
            return CommandOutcome.Errors;
        }

        WorkWriter.Write(imported);
        Directory.Move(made.Path, place.Path);
        terminal.Summarise(imported, hasWritten: true);
        terminal.Say($"Made {place.Name}. Fill in work.json, review divisions.tsv, then import again.");
        return CommandOutcome.Clean;
    }

    /// <summary>Lines that look like headings become chapters; words that stand as heading more than once become headings inside them.</summary>
    private static List<(DivisionRow Row, string Heading)> DraftDivisions(string path, Source source, string title)
    {
        var lines = Emender.Emend(path, source.Lines, [], new FindingList());
        var guesses = Parser.GuessHeadings(path, lines);
        var firstText = lines.First(line => !line.IsBlank).LineNumber;
        var repeated = guesses.CountBy(guess => guess.Heading).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        var rows = new List<(DivisionRow, string)>();
        var chapter = 0;
        if (guesses.Count == 0 || guesses[0].LineNumber != firstText || repeated.Contains(guesses[0].Heading))
        {
            rows.Add((new DivisionRow(0, firstText, 1, new Ordinal(++chapter), Slug(chapter), $"[{title}]"), $"[{title}]"));
        }

        foreach (var (line, heading) in guesses)
        {
            var isChapter = !repeated.Contains(heading);
            rows.Add((isChapter
                ? new DivisionRow(0, line, 1, new Ordinal(++chapter), Slug(chapter), null)
                : new DivisionRow(0, line, 2, null, "", null), heading));
        }

        return rows;
    }

    private static string Slug(int chapter) => string.Create(CultureInfo.InvariantCulture, $"chapter-{chapter}");

    private static IReadOnlyList<string> Cells(DivisionRow row) =>
    [
        row.LineNumber.ToString(CultureInfo.InvariantCulture),
        row.Level.ToString(CultureInfo.InvariantCulture),
        row.Chapter?.ToString() ?? "",
        row.Slug,
        row.SuppliedHeading ?? "",
        row.SuppliedHeading is null ? "" : DivisionTable.Editor,
    ];
}
