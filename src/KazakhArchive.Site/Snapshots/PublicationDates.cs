using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>When works last changed, as far as revisions and references tell; nobody keeps other dates.</summary>
public static class PublicationDates
{
    // A work without a revision and without references has no date; harvesters need one all the same.
    private static readonly DateOnly Unknown = new(1970, 1, 1);

    /// <summary>The latest revision's day; before the first, the day on which its latest reference was given.</summary>
    public static DateOnly Of(CatalogueEntry work) => Published(work) ?? work.Referenced ?? Unknown;

    /// <summary>The latest revision's day; null where the work has none.</summary>
    public static DateOnly? Published(CatalogueEntry work) => work.Revisions is [.., var latest] ? latest.Date : null;
}
