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

    /// <summary>The terms that have the key.</summary>
    public IReadOnlyList<string> With(string key)
    {
        var documents = DocumentsWith(key);
        var terms = new string[documents.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            terms[i] = LettersOf(documents[i]);
        }

        return terms;
    }

    public string LettersOf(int document)
    {
        var segment = segments[ReaderUtil.SubIndex(document, segments)];
        var bytes = new BytesRef();
        segment.AtomicReader.GetBinaryDocValues(FieldNames.Name).Get(document - segment.DocBase, bytes);
        return bytes.Utf8ToString();
    }
}
