using System.Collections.Concurrent;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>All works of a snapshot as the shelf looks them up: it grows with the catalogue, not with the texts.</summary>
public sealed class ShelfWorks
{
    // As many as a reader takes in at a glance; of more he wants to search.
    private const int Few = 12;

    private readonly ConcurrentDictionary<(ShelfSort Sort, Language Reader), Lazy<IReadOnlyList<ShelfWork>>> sorted = new();

    public ShelfWorks(IEnumerable<CatalogueEntry> catalogue) => All = [.. catalogue.Select(ShelfWork.Of)];

    /// <summary>In the order of the catalogue.</summary>
    public IReadOnlyList<ShelfWork> All { get; }

    /// <summary>Whether there are more works than can be taken in, so that pages let them be searched, counted and sorted, and no list names all of them.</summary>
    public bool AreMany => All.Count > Few;

    /// <summary>All works in an order; sorted when that is first asked for.</summary>
    public IReadOnlyList<ShelfWork> In(ShelfSort sort, Language reader) =>
        sorted.GetOrAdd((sort, reader), _ => new Lazy<IReadOnlyList<ShelfWork>>(() => [.. Sorted(sort, reader)])).Value;

    private IEnumerable<ShelfWork> Sorted(ShelfSort sort, Language reader)
    {
        var comparer = ShelfFilter.Comparer(UiStrings.CultureOf(reader));
        // Sorting is stable: what is alike stays in the order of the titles, and that in the order of the ids.
        return sort switch
        {
            ShelfSort.Author => In(ShelfSort.Title, reader)
                .OrderBy(work => work.Entry.Authors.Count == 0)
                .ThenBy(work => work.Entry.Authors is [var first, ..] ? first.Name.In(reader) : "", comparer),
            ShelfSort.Newest => In(ShelfSort.Title, reader).OrderByDescending(work => PublicationDates.Published(work.Entry) ?? DateOnly.MinValue),
            ShelfSort.Longest => In(ShelfSort.Title, reader).OrderByDescending(work => work.Entry.Extent.Words),
            _ => All.OrderBy(work => work.Entry.Title.In(reader), comparer),
        };
    }
}
