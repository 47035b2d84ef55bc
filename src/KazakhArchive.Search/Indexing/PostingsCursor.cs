using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>Reads the postings of one token of a field after another, for one reader at a time: a TermsEnum is expensive to create and not thread-safe.</summary>
internal sealed class PostingsCursor(IReadOnlyList<AtomicReaderContext> segments, string field)
{
    private const int BytesOfLetter = 3;

    private readonly TermsEnum?[] dictionaries = [.. segments.Select(segment => segment.AtomicReader.GetTerms(field)?.GetEnumerator())];
    private readonly DocsEnum?[] lists = new DocsEnum?[segments.Count];
    private readonly BytesRef bytes = new(64);

    public string Token
    {
        set
        {
            bytes.Grow(value.Length * BytesOfLetter);
            bytes.Length = Encoding.UTF8.GetBytes(value, bytes.Bytes);
        }
    }

    public int Count()
    {
        var count = 0;
        for (var segment = 0; segment < dictionaries.Length; segment++)
        {
            count += Seek(segment) ? dictionaries[segment]!.DocFreq - DeletedCount(segment) : 0;
        }

        return count;
    }

    public bool IsHeld()
    {
        for (var segment = 0; segment < dictionaries.Length; segment++)
        {
            if (Seek(segment) && (segments[segment].AtomicReader.LiveDocs is null || Open(segment).NextDoc() != DocIdSetIterator.NO_MORE_DOCS))
            {
                return true;
            }
        }

        return false;
    }

    public int[] Documents()
    {
        var (found, count) = (new int[Count()], 0);
        for (var segment = 0; segment < dictionaries.Length && count < found.Length; segment++)
        {
            if (Seek(segment))
            {
                var (first, list) = (segments[segment].DocBase, Open(segment, DocsFlags.NONE));
                for (var document = list.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = list.NextDoc())
                {
                    found[count++] = first + document;
                }
            }
        }

        return found;
    }

    public int Visit(Action<int, int> visit)
    {
        var count = 0;
        for (var segment = 0; segment < dictionaries.Length; segment++)
        {
            count += Seek(segment) ? Visit(segment, visit) : 0;
        }

        return count;
    }

    public DocsEnum? Open(Stretch stretch)
    {
        if (!Seek(stretch.Segment.Context.Ord))
        {
            return null;
        }

        var list = dictionaries[stretch.Segment.Context.Ord]!.Docs(stretch.Segment.Reader.LiveDocs, null, DocsFlags.FREQS);
        return list.Advance(stretch.First) < stretch.End ? list : null;
    }

    public void VisitAmong(int[] documents, Action<int> visit)
    {
        var place = 0;
        for (var segment = 0; segment < dictionaries.Length && place < documents.Length; segment++)
        {
            if (!Seek(segment))
            {
                continue;
            }

            var (first, list) = (segments[segment].DocBase, Open(segment, DocsFlags.NONE));
            var end = first + segments[segment].AtomicReader.MaxDoc;
            for (var document = -1; place < documents.Length && documents[place] < end; place++)
            {
                var wanted = documents[place] - first;
                document = document < wanted ? list.Advance(Math.Max(0, wanted)) : document;
                if (document == wanted)
                {
                    visit(place);
                }
            }
        }
    }

    public bool VisitWhile(Func<int, int, bool> visit)
    {
        for (var segment = 0; segment < dictionaries.Length; segment++)
        {
            if (Seek(segment))
            {
                var (first, list) = (segments[segment].DocBase, Open(segment));
                for (var document = list.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = list.NextDoc())
                {
                    if (!visit(first + document, list.Freq))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    public long FrequencyEstimate()
    {
        var sum = 0L;
        for (var segment = 0; segment < dictionaries.Length; segment++)
        {
            sum += Seek(segment) ? dictionaries[segment]!.TotalTermFreq : 0;
        }

        return sum;
    }

    private bool Seek(int segment) => dictionaries[segment]?.SeekExact(bytes) == true;

    private int Visit(int segment, Action<int, int> visit)
    {
        var count = 0;
        var first = segments[segment].DocBase;
        var list = Open(segment);
        for (var document = list.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = list.NextDoc())
        {
            visit(first + document, list.Freq);
            count++;
        }

        return count;
    }

    private DocsEnum Open(int segment, DocsFlags flags = DocsFlags.FREQS) =>
        lists[segment] = dictionaries[segment]!.Docs(segments[segment].AtomicReader.LiveDocs, lists[segment], flags);

    // The dictionary counts these too.
    private int DeletedCount(int segment)
    {
        var runs = DeletedRuns.Of(segments[segment].AtomicReader);
        if (runs.Count == 0)
        {
            return 0;
        }

        var (count, document) = (0, -1);
        var list = lists[segment] = dictionaries[segment]!.Docs(null, lists[segment], DocsFlags.NONE);
        foreach (var (first, end) in runs)
        {
            for (document = document < first ? list.Advance(first) : document; document < end; document = list.NextDoc())
            {
                count++;
            }
        }

        return count;
    }
}
