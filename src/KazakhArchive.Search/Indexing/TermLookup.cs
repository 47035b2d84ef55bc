using System.Text;
using KazakhArchive.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>The terms by one kind of their keys.</summary>
internal sealed class TermLookup(IList<AtomicReaderContext> segments, string field)
{
    private readonly FieldPostings postings = new(segments.AsReadOnly(), field);

    /// <summary>How many terms have the key.</summary>
    public int CountOf(string key) => postings.CountOf(key);

    /// <summary>The documents of the terms that have the key, ascending.</summary>
    public int[] DocumentsWith(string key) => postings.DocumentsOf(key);

    /// <summary>Gives the place of each of these documents, ascending, whose term has the key.</summary>
    public void VisitAmong(int[] documents, string key, Action<int> visit) => postings.VisitAmong(documents, key, visit);

    /// <summary>The terms that have the key.</summary>
    public IReadOnlyList<string> With(string key) => Array.ConvertAll(DocumentsWith(key), LettersOf);

    /// <summary>The same for callers that may not want all of them: each is read on demand.</summary>
    public IEnumerable<string> EachWith(string key) => DocumentsWith(key).Select(LettersOf);

    /// <summary>The terms that have any of the keys, each once.</summary>
    public IEnumerable<string> WithAny(IEnumerable<string> keys) => keys.SelectMany(DocumentsWith).Distinct().Select(LettersOf);

    public string LettersOf(int document)
    {
        var segment = segments[ReaderUtil.SubIndex(document, segments)];
        var bytes = new BytesRef();
        segment.AtomicReader.GetBinaryDocValues(FieldNames.Name).Get(document - segment.DocBase, bytes);
        return Encoding.UTF8.GetString(bytes.Bytes, bytes.Offset, bytes.Length);
    }
}
