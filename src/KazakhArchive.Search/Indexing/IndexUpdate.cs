using System.Runtime.ExceptionServices;
using KazakhArchive.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// Brings an index to another state of the archive: only works whose digest is another are indexed again. The commit before stays what
/// readers see until the new one is whole, and is what remains of a cut-off update.
/// </summary>
internal sealed class IndexUpdate
{
    // Of the whole time, roughly; merging takes the rest.
    private const double ShareOfWorks = 0.85;

    private readonly IndexWriter writer;
    private readonly IndexingLimits limits;
    private readonly DirectoryReader? before;
    private readonly FieldPostings? termsBefore;
    private readonly HashSet<string> added = new(StringComparer.Ordinal);

    private IndexUpdate(IndexWriter writer, DirectoryReader? before, IndexingLimits limits)
    {
        (this.writer, this.before, this.limits) = (writer, before, limits);
        termsBefore = before is null ? null : new FieldPostings(before.Leaves.AsReadOnly(), FieldNames.Term);
    }

    /// <param name="isNew">Whether whatever lies in the directory is to be thrown away.</param>
    /// <param name="progress">Receives the share that is done, from 0 to 1.</param>
    /// <exception cref="IOException">The index that is there is damaged, or cannot be written.</exception>
    public static void Run(Lucene.Net.Store.Directory directory, IndexSource source, bool isNew, IProgress<double>? progress = null, IndexingLimits? limits = null)
    {
        limits ??= new IndexingLimits();
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
            new IndexUpdate(writer, before, limits).Run(source, progress);
        }
        catch (AggregateException faults) when (faults.Flatten().InnerExceptions.FirstOrDefault(inner => inner is IOException or UnauthorizedAccessException) is Exception fault)
        {
            // Of writers at once, the first that found the disk full.
            ExceptionDispatchInfo.Throw(fault);
        }
        finally
        {
            // What was committed stays, whatever happened.
            writer.Rollback();
        }
    }

    private void Run(IndexSource source, IProgress<double>? progress)
    {
        var known = Known();
        var works = source.Works.AsParallel().Select(work => (Work: work, Digest: work.Digest())).Where(work => known.GetValueOrDefault(work.Work.Slug) != work.Digest).ToList();
        var gone = known.Keys.Except(source.Works.Select(work => work.Slug), StringComparer.Ordinal).ToList();
        var replaced = gone.Concat(works.Select(work => work.Work.Slug)).Where(known.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var perhapsUnused = HashesOf(replaced).ToHashSet();
        writer.DeleteDocuments([.. gone.Select(slug => new Term(FieldNames.Work, slug))]);
        var (done, all) = (0L, Math.Max(1L, works.Sum(work => (long)work.Work.Passages.Count)));
        Parallel.ForEach(works, new ParallelOptions { MaxDegreeOfParallelism = all < limits.PassagesOfOneWriter ? 1 : Environment.ProcessorCount }, work =>
        {
            Add(work.Work, work.Digest);
            progress?.Report(ShareOfWorks * Interlocked.Add(ref done, work.Work.Passages.Count) / all);
        });
        DeleteUnused(perhapsUnused);
        if (before is null || writer.MaxDoc < limits.DocumentsOfASmallIndex)
        {
            writer.ForceMerge(1);
        }

        writer.SetCommitData(IndexIdentity.Current(source.Revision).ToUserData());
        writer.Commit();
        progress?.Report(1);
    }

    /// <summary>The works that are in the index, with their digests.</summary>
    private Dictionary<string, string> Known() => (before?.Leaves ?? [])
        .SelectMany(segment => WorkExtents.In(segment.AtomicReader))
        .ToDictionary(work => work.Slug, work => work.Digest, StringComparer.Ordinal);

    // In one block, so that the units of a work are neighbours in the order of the book.
    private void Add(IndexedWork work, string digest)
    {
        var documents = new WorkDocuments(work, digest);
        writer.UpdateDocuments(new Term(FieldNames.Work, work.Slug), documents.All());
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
        if (termsBefore?.CountOf(term) > 0)
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
            foreach (var work in WorkExtents.In(segment.AtomicReader).Where(work => slugs.Contains(work.Slug)))
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
        var unused = perhapsUnused.SelectMany(hash => lexicon.With(TermKeys.HashOf(hash))).Where(term => words.CountOf(term) == 0);
        writer.DeleteDocuments([.. unused.Select(term => new Term(FieldNames.Term, term))]);
    }
}
