using KazakhArchive.Lucene;
using KazakhArchive.Tests.Texts.Search.Contract;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Lucene;

/// <summary>The index on disk, each in a folder of its own that goes when the tests end.</summary>
public sealed class LuceneTestedEngine : TestedEngine
{
    private readonly string root = Directory.CreateTempSubdirectory("kazakh-archive-lucene").FullName;
    private int count;

    private LuceneTestedEngine() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);

    public static TestedEngine Instance { get; } = new LuceneTestedEngine();

    public override SearchIndex Build(IReadOnlyList<IndexedPassage> passages, Bridge? bridge = null) =>
        LuceneSearch.Open(Path.Combine(root, $"{Interlocked.Increment(ref count)}"), new CorpusRevision("0123456789abcdef"), () => passages, bridge);
}
