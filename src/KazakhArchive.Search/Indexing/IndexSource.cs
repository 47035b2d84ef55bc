using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>What an index is made of: one state of the archive.</summary>
/// <param name="Tables">What all works share, which their documents depend on too.</param>
/// <param name="Works">In the ordinal order of their slugs.</param>
public sealed record IndexSource(CorpusDigest Tables, IReadOnlyList<IndexedWork> Works)
{
    /// <summary>What all documents depend on: if it changes, the index is rebuilt.</summary>
    public CorpusDigest Glossary { get; init; } = new("");

    /// <summary>Whether it is known how the files are; where it is not, an index of works of the same names is taken to be of them.</summary>
    public bool IsLookedAt { get; init; } = true;

    public static IndexSource From(Corpus corpus)
    {
        var topics = new Lazy<TopicFinder>(() => new TopicFinder(corpus.Glossary));
        return new IndexSource(corpus.Tables, [.. corpus.Works.Select(work => IndexedWork.From(work, corpus, topics))])
        {
            Glossary = corpus.GlossaryDigest,
            IsLookedAt = corpus.Works.All(work => work.Stamp is not null),
        };
    }

    /// <summary>Of passages that are no corpus's; each work's in the order of the book.</summary>
    public static IndexSource From(IReadOnlyList<IndexedPassage> passages, CorpusDigest tables) => new(tables,
    [
        .. passages.GroupBy(passage => passage.Work, StringComparer.Ordinal)
            .OrderBy(work => work.Key, StringComparer.Ordinal)
            .Select(work => IndexedWork.From(work.Key, () => [.. work])),
    ]);

    /// <summary>Of works that are in memory.</summary>
    public static IndexSource From(Library library, CorpusDigest tables)
    {
        var topics = new Lazy<TopicFinder>(() => new TopicFinder(library.Glossary));
        return new IndexSource(tables, [.. library.Works.Select(work => IndexedWork.From(work, library.Read(work.Id)!, topics))]);
    }
}
