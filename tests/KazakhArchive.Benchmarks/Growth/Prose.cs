using System.IO.Compression;
using System.Text;
using System.Text.Json;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>Real prose of one language, its paragraphs in their order.</summary>
internal sealed record Prose(Language Language, IReadOnlyList<string> Paragraphs)
{
    /// <param name="folder">Of gzipped files of lines of JSON (<c>lang</c>, <c>text</c>), a line a paragraph.</param>
    public static IReadOnlyList<Prose> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.jsonl.gz")
            .Order(StringComparer.Ordinal)
            .SelectMany(Lines)
            .GroupBy(line => line.Language, line => line.Text)
            .Select(lines => new Prose(lines.Key, [.. lines]))];

    /// <summary>The letters of the next word in Arabic script; start and end are the text's length where there is none.</summary>
    public static (int Start, int End) NextWord(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !IsLetter(text[from]))
        {
            from++;
        }

        var end = from;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        return (from, end);
    }

    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        for (var (start, end) = NextWord(text, 0); start < end; (start, end) = NextWord(text, end))
        {
            words.Add(text[start..end]);
        }

        return words;
    }

    private static bool IsLetter(char c) => c is >= '\u0620' and <= '\u06FF' && char.IsLetter(c);

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
}
