using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KazakhArchive.Importer.Dividing;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary><c>new</c>: scaffolds a work from anybody's text, drafts its divisions and makes its first import.</summary>
public static class NewCommand
{
    public static int Run(
        CorpusFolder corpus, string name, string sourcePath, Language language, string title, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var bytes = CheckBeforeWriting(corpus, name, sourcePath, findings);
        var source = bytes is null ? null : SourceReader.Read(Path.GetFileName(sourcePath), bytes, findings);
        if (source is null || findings.HasErrors)
        {
            terminal.Report(findings);
            return CommandOutcome.Errors;
        }

        var folder = corpus.Work(WorkId.TryParse(name)!.Value);
        var divisions = DraftDivisions(folder.Source.Name, source, title);
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(folder.Source.Path, bytes!);
        File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(WorkDraft.Of(folder.Id, language, title, Convert.ToHexStringLower(SHA256.HashData(bytes!)), divisions)));
        File.WriteAllText(folder.Divisions.Path, Table(DivisionTable.Columns, divisions.Select(Cells)));
        File.WriteAllText(folder.Emendations.Path, Table(EmendationTable.Columns, []));
        File.WriteAllText(folder.Decisions.Path, Table(DecisionTable.Columns, []));
        terminal.Say($"Made {folder.Name}. Fill in work.json, review divisions.tsv, then import again.");
        return ImportCommand.Run(corpus, [name], isStrict: false, today, terminal);
    }

    /// <summary>The source's bytes; null where the work cannot be made.</summary>
    private static byte[]? CheckBeforeWriting(CorpusFolder corpus, string name, string sourcePath, FindingList findings)
    {
        if (CorpusFolder.TryWorkId($"works/{name}", name, findings) is WorkId id && Directory.Exists(corpus.Work(id).Path))
        {
            findings.Add($"works/{name}", null, FindingCodes.WorkExists, "the work exists already, expected a new id", "Choose another id, or import the work that is there");
        }

        if (!File.Exists(sourcePath))
        {
            findings.Add(Path.GetFileName(sourcePath), null, FindingCodes.SourceMissing, "the file does not exist, expected the source", "Correct --source");
            return null;
        }

        return File.ReadAllBytes(sourcePath);
    }

    /// <summary>Lines that look like headings become chapters; words that stand as heading more than once become headings inside them.</summary>
    private static List<DivisionRow> DraftDivisions(string path, Source source, string title)
    {
        var lines = Emender.Emend(path, source.Lines, [], new FindingList());
        var guesses = Parser.GuessHeadings(path, lines);
        var firstText = lines.First(line => !line.IsBlank).LineNumber;
        var repeated = guesses.CountBy(guess => guess.Heading).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        var rows = new List<DivisionRow>();
        var chapter = 0;
        if (guesses.Count == 0 || guesses[0].LineNumber != firstText || repeated.Contains(guesses[0].Heading))
        {
            rows.Add(new DivisionRow(0, firstText, 1, new Ordinal(++chapter), Slug(chapter), $"[{title}]"));
        }

        foreach (var (line, heading) in guesses)
        {
            var isChapter = !repeated.Contains(heading);
            rows.Add(isChapter
                ? new DivisionRow(0, line, 1, new Ordinal(++chapter), Slug(chapter), null)
                : new DivisionRow(0, line, 2, null, "", null));
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

    private static string Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) => TsvWriter.Write(columns, rows);
}
