using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

/// <summary>Search indexes of texts that tests bring.</summary>
internal static class Indexes
{
    private static readonly CorpusDigest AnyRevision = new("0123456789abcdef");

    private static readonly TopicFinder Topics = new(ArchiveCorpus.Library.Glossary);

    private static readonly Lazy<Bridge> BridgeOfArchive = new(() => Bridge.Create(ArchiveCorpus.Library.Gazetteer, ArchiveCorpus.Library.Glossary));

    private static readonly Lazy<SearchIndex> OfArchive = new(() => SearchIndex.InMemory(
        IndexSource.From(ArchiveCorpus.Library, AnyRevision), ArchiveBridge));

    /// <summary>The archive's own texts, indexed once.</summary>
    public static SearchIndex Archive => OfArchive.Value;

    /// <summary>Of the archive's own names and notions, made once.</summary>
    public static Bridge ArchiveBridge => BridgeOfArchive.Value;

    /// <summary>As they are indexed.</summary>
    public static IReadOnlyList<IndexedPassage> PassagesOf(Edition edition) => IndexedPassages.From(edition, Topics);

    /// <param name="passages">Each work's in the order of the book.</param>
    public static SearchIndex Build(IReadOnlyList<IndexedPassage> passages, Bridge? bridge = null) =>
        SearchIndex.InMemory(IndexSource.From(passages, AnyRevision), bridge);
}
