using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Bridging;

namespace KazakhArchive.Tests.Texts.Search.Contract;

/// <summary>An engine that the contract of search is put to.</summary>
public abstract class TestedEngine
{
    private readonly Lazy<SearchIndex> archive;

    protected TestedEngine() => archive = new(() => Build(
        IndexedPassages.Of(ArchiveCorpus.Library), Bridge.Of(ArchiveCorpus.Library.Gazetteer, ArchiveCorpus.Library.Glossary)));

    public static TestedEngine Memory { get; } = new MemoryEngine();

    /// <summary>The archive's own texts, built once.</summary>
    public SearchIndex Archive => archive.Value;

    public abstract SearchIndex Build(IReadOnlyList<IndexedPassage> passages, Bridge? bridge = null);

    private sealed class MemoryEngine : TestedEngine
    {
        public override SearchIndex Build(IReadOnlyList<IndexedPassage> passages, Bridge? bridge = null) => SearchIndex.Build(passages, bridge);
    }
}
