using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>What an index is made of: one state of the archive.</summary>
/// <param name="Works">In the ordinal order of their slugs.</param>
public sealed record IndexSource(CorpusRevision Revision, IReadOnlyList<IndexedWork> Works)
{
    public static IndexSource From(Library library, CorpusRevision revision)
    {
        var topics = new Lazy<TopicFinder>(() => new TopicFinder(library.Glossary));
        return new IndexSource(revision, [.. library.Editions.Select(edition => new IndexedWork(edition.Work.Id.Value, () => IndexedPassages.From(edition, topics.Value)))]);
    }

    /// <summary>Of passages that are no corpus's; each work's in the order of the book.</summary>
    public static IndexSource From(IReadOnlyList<IndexedPassage> passages, CorpusRevision revision) => new(revision,
    [
        .. passages.GroupBy(passage => passage.Work, StringComparer.Ordinal)
            .OrderBy(work => work.Key, StringComparer.Ordinal)
            .Select(work => new IndexedWork(work.Key, () => [.. work])),
    ]);
}
