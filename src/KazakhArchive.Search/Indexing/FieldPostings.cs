using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Microsoft.Extensions.ObjectPool;

namespace KazakhArchive.Search.Indexing;

/// <summary>The postings of one field over all segments, without what was deleted.</summary>
internal sealed class FieldPostings(IReadOnlyList<AtomicReaderContext> segments, string field)
{
    // A TermsEnum is expensive to create and serves one reader at a time.
    private readonly ObjectPool<Cursor> cursors = new DefaultObjectPool<Cursor>(new CursorPolicy(segments, field));

    /// <summary>How many documents hold the token.</summary>
    public int CountOf(ReadOnlySpan<char> token)
    {
        var cursor = cursors.Get();
        var count = 0;
        cursor.Seek(token);
        for (var segment = 0; segment < segments.Count; segment++)
        {
            count += cursor.CountIn(segment);
        }

        cursors.Return(cursor);
        return count;
    }

    /// <summary>The documents that hold the token, ascending.</summary>
    public int[] DocumentsOf(ReadOnlySpan<char> token)
    {
        var cursor = cursors.Get();
        cursor.Seek(token);
        int[] documents = [];
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var found = cursor.Read(segment);
            documents = documents.Length == 0 ? found : [.. documents, .. found];
        }

        cursors.Return(cursor);
        return documents;
    }

    /// <summary>Gives each document that holds the token, ascending, with how often it does.</summary>
    public void Visit(ReadOnlySpan<char> token, Action<int, int> visit)
    {
        var cursor = cursors.Get();
        cursor.Seek(token);
        for (var segment = 0; segment < segments.Count; segment++)
        {
            cursor.Visit(segment, visit);
        }

        cursors.Return(cursor);
    }

    /// <summary>The tokens that begin so, in the order of their code points, each once.</summary>
    public IEnumerable<string> StartingWith(string prefix)
    {
        var found = segments.Select(segment => In(segment, prefix)).ToList();
        return found.Count == 1 ? found[0] : found.SelectMany(tokens => tokens).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private IEnumerable<string> In(AtomicReaderContext segment, string prefix)
    {
        var terms = segment.AtomicReader.GetTerms(field);
        if (terms is null)
        {
            yield break;
        }

        var bytes = new BytesRef(prefix);
        var dictionary = terms.GetEnumerator();
        for (var status = dictionary.SeekCeil(bytes); status != TermsEnum.SeekStatus.END && StringHelper.StartsWith(dictionary.Term, bytes);
            status = dictionary.MoveNext() ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END)
        {
            yield return dictionary.Term.Utf8ToString();
        }
    }

    private sealed class CursorPolicy(IReadOnlyList<AtomicReaderContext> segments, string field) : IPooledObjectPolicy<Cursor>
    {
        public Cursor Create() => new(segments, field);

        public bool Return(Cursor obj) => true;
    }

    private sealed class Cursor(IReadOnlyList<AtomicReaderContext> segments, string field)
    {
        private const int BytesOfLetter = 3;

        private readonly TermsEnum?[] dictionaries = [.. segments.Select(segment => segment.AtomicReader.GetTerms(field)?.GetEnumerator())];
        private readonly DocsEnum?[] documents = new DocsEnum?[segments.Count];
        private readonly BytesRef token = new(64);

        public void Seek(ReadOnlySpan<char> text)
        {
            token.Grow(text.Length * BytesOfLetter);
            token.Length = Encoding.UTF8.GetBytes(text, token.Bytes);
        }

        public int CountIn(int segment)
        {
            if (dictionaries[segment] is not { } dictionary || !dictionary.SeekExact(token))
            {
                return 0;
            }

            // The dictionary also counts what was deleted.
            if (segments[segment].AtomicReader.LiveDocs is null)
            {
                return dictionary.DocFreq;
            }

            var count = 0;
            for (var list = Open(segment, DocsFlags.NONE); list.NextDoc() != DocIdSetIterator.NO_MORE_DOCS;)
            {
                count++;
            }

            return count;
        }

        public int[] Read(int segment)
        {
            if (dictionaries[segment] is not { } dictionary || !dictionary.SeekExact(token))
            {
                return [];
            }

            var found = new int[dictionary.DocFreq];
            var count = 0;
            var list = Open(segment, DocsFlags.NONE);
            for (var document = list.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = list.NextDoc())
            {
                found[count++] = segments[segment].DocBase + document;
            }

            Array.Resize(ref found, count);
            return found;
        }

        public void Visit(int segment, Action<int, int> visit)
        {
            if (dictionaries[segment] is { } dictionary && dictionary.SeekExact(token))
            {
                var list = Open(segment, DocsFlags.FREQS);
                for (var document = list.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = list.NextDoc())
                {
                    visit(segments[segment].DocBase + document, list.Freq);
                }
            }
        }

        private DocsEnum Open(int segment, DocsFlags flags) =>
            documents[segment] = dictionaries[segment]!.Docs(segments[segment].AtomicReader.LiveDocs, documents[segment], flags);
    }
}
