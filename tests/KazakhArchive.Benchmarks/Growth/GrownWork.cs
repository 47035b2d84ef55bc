using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KazakhArchive.Importer.Drafting;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>One work that is made of prose, as an editor would bring it: its source, its divisions, what is known of it.</summary>
internal static class GrownWork
{
    /// <summary>Between two lines with text lies an empty one.</summary>
    public const int LinesOfParagraph = 2;

    private const string Prefix = "work-";
    private const string Heading = "[باب]";
    private const int ParagraphsInChapter = 25;
    private const int WordsInTitle = 5;

    public static WorkId Id(int number) => WorkId.TryParse(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:00000}"))!.Value;

    public static bool Is(WorkId id) => id.Value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <returns>The bytes of the source.</returns>
    public static int Write(WorkFolder folder, Language language, string author, IReadOnlyList<string> paragraphs)
    {
        var source = Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs) + "\n");
        var rows = Enumerable.Range(0, (paragraphs.Count + ParagraphsInChapter - 1) / ParagraphsInChapter)
            .Select(chapter => (Row: new DivisionRow(0, 1 + LinesOfParagraph * chapter * ParagraphsInChapter, 1, new Ordinal(chapter + 1), "part", Heading), Heading))
            .ToList();
        var title = string.Join(' ', Prose.Words(paragraphs[0]).Take(WordsInTitle).DefaultIfEmpty(folder.Id.Value));
        var draft = WorkDraft.Of(folder.Id, language, title, BookHead.Empty, Convert.ToHexStringLower(SHA256.HashData(source)), rows);
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(folder.Source.Path, source);
        File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(draft with { State = WorkState.Published, Authors = [new WorkAuthor(author, new LocalizedText(author, author, author))] }));
        File.WriteAllText(folder.Emendations.Path, TsvWriter.Write(EmendationTable.Columns, []));
        File.WriteAllText(folder.Divisions.Path, TsvWriter.Write(DivisionTable.Columns, rows.Select(row => (IReadOnlyList<string>)
            [row.Row.LineNumber.ToString(CultureInfo.InvariantCulture), "1", row.Row.Chapter.ToString()!, "part", Heading, DivisionTable.Editor])));
        return source.Length;
    }

    /// <summary>Takes away what an import has made, so that the next one makes it anew.</summary>
    public static void Unimport(WorkFolder folder)
    {
        var kept = new[] { folder.Source, folder.WorkJson, folder.Emendations, folder.Divisions }.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder.Path).Where(path => !kept.Contains(path)))
        {
            File.Delete(path);
        }

        foreach (var path in Directory.EnumerateDirectories(folder.Path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
