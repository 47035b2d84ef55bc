using System.Collections;
using KazakhArchive.Texts.Works;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>The chapters of a work, read from the index when somebody asks and kept while somebody holds them: most of a catalogue is chapters.</summary>
/// <param name="read">Reads what the index has of the work.</param>
/// <param name="start">Where the chapters begin in it.</param>
internal sealed class StoredChapters(Func<BytesRef> read, int start) : IReadOnlyList<CatalogueChapter>
{
    private readonly WeakReference<CatalogueChapter[]?> kept = new(null);

    public int Count => All.Length;

    private CatalogueChapter[] All
    {
        get
        {
            if (!kept.TryGetTarget(out var all))
            {
                kept.SetTarget(all = CatalogueFormat.ReadChapters(read(), start));
            }

            return all;
        }
    }

    public CatalogueChapter this[int index] => All[index];

    public IEnumerator<CatalogueChapter> GetEnumerator() => All.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
