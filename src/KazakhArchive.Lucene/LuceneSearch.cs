using KazakhArchive.Lucene.Answering;
using KazakhArchive.Lucene.Storing;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Lucene;

/// <summary>
/// The archive made searchable by an index on disk: for archives that are larger than memory. It answers with the same words, tiers
/// and filters as the index in memory.
/// </summary>
/// <example>
/// <code>
/// var index = LuceneSearch.Open("/var/lib/kazakh-archive/index", revision, () => IndexedPassages.Of(library), bridge);
/// </code>
/// </example>
public static class LuceneSearch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Where indexes lie unless told otherwise: they can be built again, so in the place for such things.</summary>
    public static string DefaultRoot
    {
        get
        {
            // Who has no home, as in a container, has none.
            var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return Path.Combine(local.Length > 0 ? local : Path.GetTempPath(), "kazakh-archive", "index");
        }
    }

    /// <summary>Opens the index of a revision, built first if it is not there; then removes older ones that nobody uses.</summary>
    /// <param name="root">The folder that holds the indexes, for them alone; made if it is not there.</param>
    /// <param name="passages">Asked only to build: in the order of works and, within a work, of the book.</param>
    /// <param name="bridge">From the words of one language to those of the others; null for none.</param>
    /// <param name="progress">Receives the share of building that is done, from 0 to 1; nothing where nothing is built.</param>
    public static SearchIndex Open(
        string root, CorpusRevision revision, Func<IReadOnlyList<IndexedPassage>> passages, Bridge? bridge = null, IProgress<double>? progress = null)
    {
        Directory.CreateDirectory(root);
        var folders = new IndexFolders(root);
        var name = IndexName.Of(revision);
        var index = TryOpen(folders, name, bridge);
        if (index is null)
        {
            folders.Build(name, passages(), progress);
            index = TryOpen(folders, name, bridge) ?? throw new IOException($"{folders.PathOf(name)} was built, but is gone or damaged.");
        }

        if (!folders.RemoveOlder(name))
        {
            _ = RemoveLater(folders, name);
        }

        return index;
    }

    /// <summary>Builds the index of a revision unless it is there, so that who serves it opens it at once.</summary>
    /// <returns>Where it lies, and whether it was built now.</returns>
    public static (string Folder, bool IsNew) Build(
        string root, CorpusRevision revision, Func<IReadOnlyList<IndexedPassage>> passages, IProgress<double>? progress = null)
    {
        Directory.CreateDirectory(root);
        var folders = new IndexFolders(root);
        var name = IndexName.Of(revision);
        using var claim = folders.TryClaim(name);
        if (claim is null)
        {
            folders.Build(name, passages(), progress);
        }

        return (folders.PathOf(name), claim is null);
    }

    // The requests that still read the one before end soon; when its memory has been given back, so has its claim.
    private static async Task RemoveLater(IndexFolders folders, IndexName name)
    {
        do
        {
            await Task.Delay(Pause).ConfigureAwait(false);
        }
        while (!folders.RemoveOlder(name));
    }

    private static SearchIndex? TryOpen(IndexFolders folders, IndexName name, Bridge? bridge)
    {
        if (folders.TryClaim(name) is not { } claim)
        {
            return null;
        }

        try
        {
            return OpenIndex.Open(folders.PathOf(name), claim, bridge);
        }
        catch (IOException)
        {
            // Damaged: it is built anew in its place.
            claim.Dispose();
            folders.Discard(name);
            return null;
        }
    }
}
