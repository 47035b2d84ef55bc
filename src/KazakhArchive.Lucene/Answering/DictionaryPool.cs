using System.Collections.Concurrent;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Lucene.Answering;

/// <summary>
/// Reads whole lists of postings of one field. A place in a dictionary is dear to make and serves one reader at a time, so that each
/// is used again.
/// </summary>
internal sealed class DictionaryPool(AtomicReader reader, string field)
{
    private readonly ConcurrentBag<Cursor> free = [];

    /// <summary>The documents that hold the token, ascending; none where none does.</summary>
    public int[] Read(ReadOnlySpan<char> token)
    {
        var cursor = free.TryTake(out var used) ? used : new Cursor(reader.GetTerms(field)?.GetEnumerator());
        var found = cursor.Read(token);
        free.Add(cursor);
        return found;
    }

    /// <param name="dictionary">Null where no document has the field.</param>
    private sealed class Cursor(TermsEnum? dictionary)
    {
        private const int BytesOfLetter = 3;

        private readonly BytesRef bytes = new(128);
        private DocsEnum? documents;

        public int[] Read(ReadOnlySpan<char> token)
        {
            bytes.Grow(token.Length * BytesOfLetter);
            bytes.Length = Encoding.UTF8.GetBytes(token, bytes.Bytes);
            if (dictionary is null || !dictionary.SeekExact(bytes))
            {
                return [];
            }

            var found = new int[dictionary.DocFreq];
            documents = dictionary.Docs(null, documents, DocsFlags.NONE);
            for (var i = 0; i < found.Length; i++)
            {
                found[i] = documents.NextDoc();
            }

            return found;
        }
    }
}
