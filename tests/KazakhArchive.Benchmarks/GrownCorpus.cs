using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KazakhArchive.Importer;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks;

/// <summary>
/// An archive of as many works as are wanted, of real prose: files of lines of JSON (<c>lang</c>, <c>text</c>), a line a
/// paragraph. It is not imported yet.
/// </summary>
internal static class GrownCorpus
{
    private const int ParagraphsInChapter = 25;

    /// <param name="prose">The folder with the files, gzipped.</param>
    /// <returns>The bytes of all sources.</returns>
    public static long Write(string prose, CorpusFolder names, CorpusFolder into, int works)
    {
        foreach (var table in Directory.EnumerateFiles(Path.Combine(names.Path, CorpusFolder.GazetteerName)).Append(Path.Combine(names.Path, "glossary.tsv")))
        {
            var copy = Path.Combine(into.Path, Path.GetRelativePath(names.Path, table));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(table, copy);
        }

        var bytes = 0L;
        var number = 0;
        foreach (var (language, paragraphs) in Shares(prose, works))
        {
            bytes += Write(into.Work(WorkId.TryParse(string.Create(CultureInfo.InvariantCulture, $"work-{++number:0000}"))!.Value), language, paragraphs);
        }

        return bytes;
    }

    /// <summary>Each language's prose cut into works of the same length.</summary>
    private static IEnumerable<(Language Language, IReadOnlyList<string> Paragraphs)> Shares(string prose, int works)
    {
        var byLanguage = Directory.EnumerateFiles(prose, "*.jsonl.gz").Order(StringComparer.Ordinal).SelectMany(Lines).ToLookup(line => line.Language, line => line.Text);
        var share = byLanguage.Sum(lines => lines.Sum(text => (long)text.Length)) / works;
        foreach (var lines in byLanguage)
        {
            var (work, length) = (new List<string>(), 0L);
            foreach (var text in lines)
            {
                work.Add(text);
                length += text.Length;
                if (length >= share)
                {
                    yield return (lines.Key, work);
                    (work, length) = ([], 0);
                }
            }
        }
    }

    private static IEnumerable<(Language Language, string Text)> Lines(string path)
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        while (file.ReadLine() is string line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!.ReplaceLineEndings(" ").Trim();
            if (text.Length > 0)
            {
                yield return (Languages.TryParse(json.RootElement.GetProperty("lang").GetString())!.Value, text);
            }
        }
    }

    private static long Write(WorkFolder folder, Language language, IReadOnlyList<string> paragraphs)
    {
        var source = Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs) + "\n");
        var rows = Enumerable.Range(0, (paragraphs.Count + ParagraphsInChapter - 1) / ParagraphsInChapter)
            .Select(chapter => (Row: new DivisionRow(0, 1 + 2 * chapter * ParagraphsInChapter, 1, new Ordinal(chapter + 1), "part", "[باب]"), Heading: "[باب]"))
            .ToList();
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(folder.Source.Path, source);
        File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(WorkDraft.Of(folder.Id, language, folder.Id.Value, Convert.ToHexStringLower(SHA256.HashData(source)), rows)));
        File.WriteAllText(folder.Emendations.Path, TsvWriter.Write(EmendationTable.Columns, []));
        File.WriteAllText(folder.Divisions.Path, TsvWriter.Write(DivisionTable.Columns, rows.Select(row => (IReadOnlyList<string>)
            [Number(row.Row.LineNumber), "1", row.Row.Chapter.ToString()!, "part", "[باب]", DivisionTable.Editor])));
        return source.Length;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
