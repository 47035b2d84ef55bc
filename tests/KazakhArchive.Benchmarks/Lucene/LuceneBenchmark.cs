using System.Diagnostics;
using System.Globalization;
using System.Text;
using KazakhArchive.Lucene;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Lucene;

/// <summary>
/// The index on disk: how long it takes to build and its size; then, in a process of its own, how soon it is open, how fast it
/// answers and in how much memory.
/// </summary>
internal static class LuceneBenchmark
{
    /// <summary>Whether the arguments are for this.</summary>
    public static bool Run(string[] args)
    {
        switch (args)
        {
            case ["lucene-index", var passages, var root]:
                Build(passages, root);
                return true;
            case ["lucene-search", var root, var queries, var run, .. var rest]:
                Search(root, queries, run, Repeats(rest));
                return true;
            case ["lucene-stock", var chain, var passages, var queries, var run, .. var rest]:
                StockChains.Run(chain, passages, queries, run, Repeats(rest));
                return true;
            default:
                return false;
        }
    }

    private static int Repeats(string[] rest) => rest is [var repeats] ? int.Parse(repeats, CultureInfo.InvariantCulture) : 1;

    private static void Build(string passagesPaths, string root)
    {
        var passages = passagesPaths.Split(',').SelectMany(SearchFiles.Passages).ToList();
        var text = passages.Sum(passage => (long)Encoding.UTF8.GetByteCount(passage.Text));
        var building = Stopwatch.StartNew();
        var (folder, isNew) = LuceneSearch.Build(root, RevisionOf(root), () => passages);
        building.Stop();
        var bytes = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{passages.Count} passages, {(isNew ? "built" : "found")} in {building.Elapsed.TotalSeconds:F1} s, {Environment.CpuUsage.TotalTime.TotalSeconds:F1} s of processor time with reading; {bytes} bytes on disk, {(double)bytes / text:F2} of the text's"));
    }

    private static void Search(string root, string queriesPath, string outPath, int repeats)
    {
        var bridge = SearchFiles.Bridge();
        var opening = Stopwatch.StartNew();
        var index = LuceneSearch.Open(root, RevisionOf(root), () => throw new InvalidOperationException($"{root} holds no index: build it first."), bridge);
        opening.Stop();
        SearchBenchmark.Answer(index, queriesPath, outPath, repeats, new Dictionary<string, object>
        {
            ["open_ms"] = Math.Round(opening.Elapsed.TotalMilliseconds, 1),
        });
    }

    // Passages files are no corpus; the folder is the reader's own for each.
    private static CorpusRevision RevisionOf(string root) => CorpusRevision.Of([(root, [])]);
}
