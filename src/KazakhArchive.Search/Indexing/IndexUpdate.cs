using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Threading;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// Brings an index to another state of the archive: only works whose stamp has changed are read, and only those whose digest has changed are
/// indexed again, and those that have an error are left out. The commit before stays what readers see until the new one is whole, and is
/// what remains of a cut-off update.
/// </summary>
internal sealed class IndexUpdate
{
    // Of the whole time, roughly; merging takes the rest.
    private const double ShareOfWorks = 0.85;

    private readonly IndexWriter writer;
    private readonly IndexingLimits limits;
    private readonly DirectoryReader? before;
    private readonly FieldPostings? wordsBefore;
    private readonly HashSet<string> added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownWork> known;

    // What the index will hold.
    private readonly ConcurrentDictionary<string, CorpusDigest> works;

    // Of works that are gone too.
    private readonly ConcurrentDictionary<string, int> published;

    // Whose units of before go.
    private readonly ConcurrentBag<string> replaced = [];

    private IndexUpdate(IndexWriter writer, DirectoryReader? before, string publishedBefore, IndexingLimits limits)
    {
        (this.writer, this.before, this.limits) = (writer, before, limits);
        wordsBefore = before is null ? null : new FieldPostings(before.Leaves.AsReadOnly(), FieldNames.Word);
        known = (before is null ? [] : KnownWork.In(before)).ToDictionary(work => work.Slug, StringComparer.Ordinal);
        published = new(PublishedRevisions.Read(publishedBefore), StringComparer.Ordinal);
        works = new(known.Select(work => KeyValuePair.Create(work.Key, work.Value.Digest)), StringComparer.Ordinal);
    }

    /// <param name="isNew">Whether whatever is in the directory is to be thrown away.</param>
    /// <param name="publishedBefore">What the directory does not say itself of what was published (<see cref="PublishedRevisions"/>).</param>
    /// <returns>False where the index is as it was.</returns>
    /// <exception cref="IOException">The index that is there is damaged, or cannot be written.</exception>
    public static bool Run(Lucene.Net.Store.Directory directory, IndexSource source, bool isNew, IndexLog? log = null, IndexingLimits? limits = null, string publishedBefore = "")
    {
        limits ??= new IndexingLimits();
        publishedBefore = PublishedIn(directory) ?? publishedBefore;
        using var analyzer = new ArchiveAnalyzer();
        var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = isNew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND,
            Similarity = new ArchiveSimilarity(),
            RAMBufferSizeMB = limits.BufferMegabytes,

            // A compound file bears no checksum.
            UseCompoundFile = false,
            MergePolicy = new TieredMergePolicy { NoCFSRatio = 0 },

            // The concurrent one looks once a second whether it is done.
            MergeScheduler = new SerialMergeScheduler(),
        });
        try
        {
            using var before = isNew || !DirectoryReader.IndexExists(directory) ? null : DirectoryReader.Open(directory);
            return new IndexUpdate(writer, before, publishedBefore, limits).Run(source, log ?? new IndexLog(_ => { }));
        }
        catch (AggregateException faults) when (faults.Flatten().InnerExceptions.FirstOrDefault(inner => inner is IOException or UnauthorizedAccessException) is Exception fault)
        {
            // Of writers at once, the first that found the disk full.
            ExceptionDispatchInfo.Throw(fault);
            throw;
        }
        finally
        {
            // What was committed stays, whatever happened.
            writer.Rollback();
        }
    }

    /// <summary>What the last commit says, of whichever build; null where there is none that can be read.</summary>
    public static string? PublishedIn(Lucene.Net.Store.Directory directory)
    {
        try
        {
            var infos = new SegmentInfos();
            infos.Read(directory);
            return IndexIdentity.From(infos.UserData)?.Published;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private bool Run(IndexSource source, IndexLog log)
    {
        var changed = source.Works.Where(work => known.GetValueOrDefault(work.Slug)?.Stamp != work.Stamp).ToList();
        foreach (var gone in known.Keys.Except(source.Works.Select(work => work.Slug), StringComparer.Ordinal))
        {
            Delete(gone);
        }

        var done = 0;
        void Took(IndexedWork work, IndexedText? text)
        {
            Take(work.Slug, text);
            log.Progress?.Report(ShareOfWorks * Interlocked.Increment(ref done) / changed.Count);
        }

        if (changed.Count < limits.WorksOfOneWriter)
        {
            foreach (var (work, text) in OwnThread.Select(changed, work => (work, Read(work, log))))
            {
                Took(work, text);
            }
        }
        else
        {
            OwnThread.ForEach(changed, work => Took(work, Read(work, log)));
        }

        return Commit(source, log);
    }

    private static IndexedText? Read(IndexedWork work, IndexLog log)
    {
        var findings = new FindingList();
        var text = work.Read(findings);
        if (text is null && findings.Count > 0)
        {
            log.Faulty(work.Slug, findings);
        }

        return text;
    }

    /// <param name="text">Null where the work has an error or is a draft.</param>
    private void Take(string slug, IndexedText? text)
    {
        var before = known.GetValueOrDefault(slug);
        if (text is null)
        {
            if (before is not null)
            {
                Delete(slug);
            }

            return;
        }

        works[slug] = text.Digest;
        if (text.Entry is { Revisions.Count: > 0 and var count })
        {
            published.AddOrUpdate(slug, count, (_, before) => Math.Max(before, count));
        }

        if (before?.Digest != text.Digest)
        {
            replaced.Add(slug);
            Add(slug, text);
        }
        else if (before.Stamp != text.Stamp)
        {
            writer.UpdateBinaryDocValue(new Term(FieldNames.Slug, slug), FieldNames.Stamp, WorkDocuments.Bytes(text.Stamp.Value));
        }
    }

    private void Delete(string slug)
    {
        works.TryRemove(slug, out _);
        replaced.Add(slug);
        writer.DeleteDocuments(new Term(FieldNames.Work, slug));
    }

    /// <returns>False where there is nothing to be kept.</returns>
    private bool Commit(IndexSource source, IndexLog log)
    {
        var old = IndexIdentity.From(before?.IndexCommit.UserData);
        var identity = IndexIdentity.Current(source, works) with { Published = PublishedRevisions.Write(published), Origin = old?.Origin ?? Guid.NewGuid().ToString("N") };
        if (!writer.HasUncommittedChanges() && identity == old)
        {
            return false;
        }

        DeleteUnused(HashesOf(replaced.Where(known.ContainsKey).ToHashSet(StringComparer.Ordinal)).ToHashSet());
        if (before is null || writer.MaxDoc < limits.DocumentsOfASmallIndex)
        {
            writer.ForceMerge(1);
        }

        writer.SetCommitData(identity.ToUserData());
        writer.Commit();
        log.Progress?.Report(1);
        return true;
    }

    // In one block, so that the units of a work are neighbours in the order of the book.
    private void Add(string slug, IndexedText text)
    {
        var documents = new WorkDocuments(slug, text);
        writer.UpdateDocuments(new Term(FieldNames.Work, slug), documents.All());
        foreach (var term in documents.Terms)
        {
            if (IsNew(term))
            {
                writer.AddDocument(TermDocument.From(term));
            }
        }
    }

    private bool IsNew(string term)
    {
        if (wordsBefore?.IsHeld(term) == true)
        {
            return false;
        }

        lock (added)
        {
            return added.Add(term);
        }
    }

    private IEnumerable<uint> HashesOf(HashSet<string> slugs)
    {
        foreach (var segment in before?.Leaves ?? [])
        {
            foreach (var work in KnownWork.In(segment.AtomicReader).Where(work => slugs.Contains(work.Slug)))
            {
                var tokens = segment.AtomicReader.GetBinaryDocValues(FieldNames.Tokens);
                var bytes = new BytesRef();
                for (var unit = work.FirstUnit; unit < work.FirstUnit + work.UnitCount; unit++)
                {
                    tokens.Get(unit, bytes);
                    foreach (var hash in TokenHashes.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length)).ToArray())
                    {
                        yield return hash;
                    }
                }
            }
        }
    }

    // A term that no unit holds any more would be matched, and make others seem less rare.
    private void DeleteUnused(HashSet<uint> perhapsUnused)
    {
        if (perhapsUnused.Count == 0)
        {
            return;
        }

        using var now = DirectoryReader.Open(writer, applyAllDeletes: true);
        var lexicon = new TermLookup(now.Leaves, FieldNames.Hash);
        var words = new FieldPostings(now.Leaves.AsReadOnly(), FieldNames.Word);
        foreach (var key in perhapsUnused.Select(TermKeys.HashOf))
        {
            var terms = lexicon.With(key);
            if (!terms.All(words.IsHeld))
            {
                // Of two that share a hash one may stay.
                writer.DeleteDocuments(new Term(FieldNames.Hash, key));
                foreach (var term in terms.Where(words.IsHeld))
                {
                    writer.AddDocument(TermDocument.From(term));
                }
            }
        }
    }
}
