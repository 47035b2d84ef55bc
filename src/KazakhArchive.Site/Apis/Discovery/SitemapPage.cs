using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Discovery;

/// <summary>A page that search engines should know; its path is written when it is asked for, as an index of many needs none.</summary>
/// <param name="Own">The path of one of the site's own pages; null for a page of a work.</param>
/// <param name="Work">Null for one of the site's own pages.</param>
/// <param name="Chapter">Null for the work's own page.</param>
public readonly record struct SitemapPage(string? Own, CatalogueEntry? Work, CatalogueChapter? Chapter)
{
    private static readonly string[] OwnPages = [PassageUrls.Shelf, PassageUrls.About, PassageUrls.Rights, PassageUrls.Names, PassageUrls.Timeline, PassageUrls.Map];

    public string Path => Own ?? (Chapter is null ? PassageUrls.Work(Work!.Id) : PassageUrls.Chapter(Work!.Id, Chapter.Number));

    /// <summary>Null where nobody keeps the date, and for what is not published as it reads today.</summary>
    public DateOnly? LastChanged => Work is null ? null : Chapter is null ? PublicationDates.Published(Work) : Chapter.Published;

    /// <summary>The site's own pages, the names, then each work with its chapters.</summary>
    public static IEnumerable<SitemapPage> Of(Library library) => OwnPages
        .Concat(library.Gazetteer.Entities.Select(entity => PassageUrls.Name(entity.Id)))
        .Select(path => new SitemapPage(path, null, null))
        .Concat(library.Works.SelectMany(work => work.Chapters
            .Select(chapter => new SitemapPage(null, work, chapter))
            .Prepend(new SitemapPage(null, work, null))));

    public static int Count(Library library) =>
        OwnPages.Length + library.Gazetteer.Entities.Count + library.Works.Sum(work => 1 + work.Chapters.Count);
}
