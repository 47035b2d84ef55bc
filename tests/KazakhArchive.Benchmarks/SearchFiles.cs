using System.IO.Compression;
using System.Text.Json;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks;

/// <summary>Passages and queries as lines of JSON, as evaluation sets have them.</summary>
internal static class SearchFiles
{
    public static IEnumerable<IndexedPassage> Passages(string path) => Lines(path).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        var passage = json.RootElement;
        var slug = passage.TryGetProperty("work", out var work) ? work.GetString()! : "";
        return new IndexedPassage
        {
            Work = slug,
            Reference = passage.GetProperty("id").GetString()![Prefix(slug).Length..],
            Language = Languages.TryParse(passage.GetProperty("lang").GetString()) ?? Language.English,
            Text = passage.GetProperty("text").GetString()!,
        };
    });

    /// <summary>By what the set calls a passage: its work's name comes first, which the references of the archive do not repeat.</summary>
    public static string IdOf(IndexedPassage passage) => Prefix(passage.Work) + passage.Reference;

    public static IReadOnlyList<Query> Queries(string path) => [.. Lines(path).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return new Query(json.RootElement.GetProperty("qid").GetString()!, json.RootElement.GetProperty("q").GetString()!);
    })];

    /// <summary>The archive's own names and words, as the site searches with them; none outside the repository.</summary>
    public static Bridge Bridge()
    {
        var findings = new FindingList();
        return CorpusFolder.Find(null, findings) is CorpusFolder corpus
            ? Texts.Bridging.Bridge.Create(GazetteerFiles.Read(corpus, findings), GlossaryFile.Read(corpus, findings))
            : Texts.Bridging.Bridge.None;
    }

    private static string Prefix(string slug) => slug.Length > 0 ? $"{slug}:" : "";

    private static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (text.ReadLine() is string line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    internal sealed record Query(string Id, string Text);
}
