using System.Text.Json;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Texts.Works;
using Xunit.Abstractions;

namespace KazakhArchive.Tests.Search;

/// <summary>
/// Sets that may not be copied into the repository (CC BY-NC): KAZAKH_SEARCH_DEV names the folder that holds them, each as
/// passages.jsonl, queries.jsonl and qrels.tsv. Without it these tests say so and judge nothing.
/// </summary>
public sealed class DevelopmentSetTests(ITestOutputHelper output)
{
    private const int MostHits = 100;

    [Theory]
    [InlineData("pilot", 0.935)]
    [InlineData("lem-ur", 0.90)]
    [InlineData("lem-ar", 0.83)]
    [InlineData("ocr06", 0.93)]
    public void RankingHolds(string set, double least)
    {
        var root = Environment.GetEnvironmentVariable("KAZAKH_SEARCH_DEV");
        if (root is null || !Directory.Exists(Path.Combine(root, set)))
        {
            output.WriteLine($"Not judged: KAZAKH_SEARCH_DEV names no folder with the set {set}.");
            return;
        }

        var folder = Path.Combine(root, set);
        var index = Indexes.Build([.. Read(Path.Combine(folder, "passages.jsonl"), line => new IndexedPassage
        {
            Work = set,
            Reference = line.GetProperty("id").GetString()!,
            Language = Languages.TryParse(line.GetProperty("lang").GetString()) ?? Language.English,
            Text = line.GetProperty("text").GetString()!,
        })]);
        var relevant = File.ReadLines(Path.Combine(folder, "qrels.tsv")).Select(line => line.Split('\t')).ToLookup(cells => cells[0], cells => cells[1]);
        var precisions = Read(Path.Combine(folder, "queries.jsonl"), line => (Id: line.GetProperty("qid").GetString()!, Text: line.GetProperty("q").GetString()!))
            .Select(query => AveragePrecision.Of(
                index.Search(new SearchRequest(query.Text) { Limit = MostHits }).Hits.Select(hit => relevant[query.Id].Contains(hit.Passage.Reference)),
                relevant[query.Id].Distinct().Count()));

        Assert.InRange(precisions.Average(), least, 1);
    }

    private static IEnumerable<T> Read<T>(string path, Func<JsonElement, T> read)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return read(json.RootElement);
        }
    }
}
