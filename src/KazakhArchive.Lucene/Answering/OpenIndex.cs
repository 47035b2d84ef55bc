using KazakhArchive.Lucene.Storing;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Search.Postings;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace KazakhArchive.Lucene.Answering;

/// <summary>Opens the files of a complete index.</summary>
internal static class OpenIndex
{
    /// <param name="claim">Held as long as anybody holds the index.</param>
    /// <exception cref="IOException">The files are not what <see cref="IndexBuilder"/> writes.</exception>
    public static SearchIndex Open(string folder, FolderClaim claim, Bridge? bridge)
    {
        using var files = new SimpleFSDirectory(new DirectoryInfo(folder));
        using var file = new ColumnReader(files, IndexFormat.Columns);
        var terms = TermColumns.Read(file);
        var (letters, isSourceUnit, columns) = PassageColumnFile.Read(file);

        var units = Segment(Path.Combine(folder, IndexFormat.Passages), isSourceUnit.Length);
        var postings = new LucenePostings(units, terms, claim);
        var passages = new PassageTable(new StoredPassages(units, columns, isSourceUnit, new LetterCode(letters)), columns, isSourceUnit);
        var searcher = new IndexSearcher(units) { Similarity = new ArchiveSimilarity() };
        var keys = new LuceneTermKeys(Segment(Path.Combine(folder, IndexFormat.Terms), terms.Count), terms);
        return SearchIndex.Over(postings, keys, passages, new LuceneScoring(postings, passages, searcher), bridge);
    }

    // Nobody closes them: requests that hold the index may outlive the one that follows it. When none holds it any more, the runtime
    // gives back the files and, with the claim, leave to remove them.
    private static AtomicReader Segment(string folder, int documents)
    {
        var reader = DirectoryReader.Open(new MMapDirectory(new DirectoryInfo(folder)));
        if (reader.MaxDoc != documents || reader.Leaves.Count > 1)
        {
            throw new IOException($"{folder} holds {reader.MaxDoc} documents in {reader.Leaves.Count} segments, expected {documents} in one.");
        }

        // An empty archive has no segment.
        return reader.Leaves is [var only] ? only.AtomicReader : SlowCompositeReaderWrapper.Wrap(reader);
    }
}
