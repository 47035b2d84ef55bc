using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Discovery;

/// <summary>When texts last changed, as far as revisions and references tell; nobody keeps other dates.</summary>
public static class PublicationDates
{
    // A work without a revision and without references has no date; harvesters need one all the same.
    private static readonly DateOnly Unknown = new(1970, 1, 1);

    /// <summary>The latest revision's day; before the first, the day on which its latest reference was given.</summary>
    public static DateOnly Of(Edition edition) => edition.Revisions is [.., var latest]
        ? latest.Revision.Date
        : edition.Ledger.Rows.Select(row => row.Date).DefaultIfEmpty(Unknown).Max();

    /// <summary>The latest revision's day; null where the work has none.</summary>
    public static DateOnly? Published(Edition edition) => edition.Revisions is [.., var latest] ? latest.Revision.Date : null;

    /// <summary>
    /// The day of the revision since which the chapter reads as it does today; null where its text of today is not published.
    /// What did not change between revisions is one and the same chapter (RevisionReader).
    /// </summary>
    public static DateOnly? Published(Edition edition, Chapter chapter) => edition.Revisions
        .Reverse()
        .TakeWhile(published => published.Chapters.Any(candidate => ReferenceEquals(candidate, chapter)))
        .Select(published => (DateOnly?)published.Revision.Date)
        .LastOrDefault();
}
