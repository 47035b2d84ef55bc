using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>What else the archive has on the subjects of a work.</summary>
public static class RelatedWorks
{
    // A reader chooses from a handful; all others are on the shelf.
    private const int Most = 5;

    /// <summary>Those that share the most subjects first, and of these in the order of the catalogue; empty where none shares any.</summary>
    public static IReadOnlyList<CatalogueEntry> Of(Library library, CatalogueEntry work) =>
    [
        .. library.Works
            .Where(other => other.Id != work.Id)
            .Select(other => (Work: other, Shared: other.Subjects.Intersect(work.Subjects, StringComparer.Ordinal).Count()))
            .Where(other => other.Shared > 0)
            .OrderByDescending(other => other.Shared)
            .Take(Most)
            .Select(other => other.Work),
    ];
}
