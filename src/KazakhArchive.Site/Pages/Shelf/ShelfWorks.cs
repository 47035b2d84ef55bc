using System.Collections.Concurrent;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>All works of a snapshot as the shelf looks them up: it grows with the catalogue, not with the texts.</summary>
public sealed class ShelfWorks(IReadOnlyList<CatalogueEntry> catalogue)
{
    private const char BetweenWorks = '\0';

    // As many as a reader takes in at a glance; of more he wants to search.
    private const int Few = 12;

    private readonly ConcurrentDictionary<(ShelfSort Sort, Language Reader), Lazy<IReadOnlyList<CatalogueEntry>>> sorted = new();

    // One text, since every search asks the names of all works: of 10,000, one by one, that took 5 ms.
    private readonly Lazy<(string Names, int[] Starts)> names = new(() => Join(catalogue));

    /// <summary>In the order of the catalogue.</summary>
    public IReadOnlyList<CatalogueEntry> All { get; } = catalogue;

    /// <summary>Whether there are more works than can be taken in, so that pages let them be searched, counted and sorted, and no list names all of them.</summary>
    public bool AreMany => All.Count > Few;

    /// <summary>All works in an order; sorted when that is first asked for.</summary>
    public IReadOnlyList<CatalogueEntry> In(ShelfSort sort, Language reader) =>
        sorted.GetOrAdd((sort, reader), _ => new Lazy<IReadOnlyList<CatalogueEntry>>(() => [.. Sorted(sort, reader)])).Value;

    /// <summary>Those that the filter lets through, in the order of the catalogue.</summary>
    /// <param name="filter">Not empty.</param>
    public IEnumerable<CatalogueEntry> Named(TitleFilter filter)
    {
        var (text, starts) = names.Value;
        var rarest = filter.Words.MaxBy(word => word.Length)!;
        for (var at = text.IndexOf(rarest, StringComparison.Ordinal); at >= 0;)
        {
            var found = Array.BinarySearch(starts, at + 1);
            var next = found >= 0 ? found : ~found;
            if (All[next - 1] is var work && filter.Lets(work.FoldedNames))
            {
                yield return work;
            }

            at = next == starts.Length ? -1 : text.IndexOf(rarest, starts[next], StringComparison.Ordinal);
        }
    }

    private static (string Names, int[] Starts) Join(IReadOnlyList<CatalogueEntry> works)
    {
        var starts = new int[works.Count];
        for (var work = 1; work < starts.Length; work++)
        {
            starts[work] = starts[work - 1] + works[work - 1].FoldedNames.Length + 1;
        }

        return (string.Join(BetweenWorks, works.Select(work => work.FoldedNames)), starts);
    }

    private IEnumerable<CatalogueEntry> Sorted(ShelfSort sort, Language reader)
    {
        var culture = UiStrings.CultureOf(reader);
        // Sorting is stable: what is alike stays in the order of the titles, and that in the order of the ids.
        return sort switch
        {
            ShelfSort.Author => In(ShelfSort.Title, reader)
                .OrderBy(work => work.Authors.Count == 0)
                .ThenBy(work => ShelfFilter.KeyOf(work.Authors is [var first, ..] ? first.Name.In(reader) : "", culture), ShelfFilter.ByKey),
            ShelfSort.Newest => In(ShelfSort.Title, reader).OrderByDescending(work => PublicationDates.Published(work) ?? DateOnly.MinValue),
            ShelfSort.Longest => In(ShelfSort.Title, reader).OrderByDescending(work => work.Extent.Words),
            _ => All.OrderBy(work => ShelfFilter.KeyOf(work.Title.In(reader), culture), ShelfFilter.ByKey),
        };
    }
}
