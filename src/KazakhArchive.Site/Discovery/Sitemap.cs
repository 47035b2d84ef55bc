using System.Xml;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Discovery;

/// <summary>The pages that search engines should know, by the protocol of https://www.sitemaps.org/protocol.html.</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string MediaType = "application/xml";

    /// <summary>The protocol allows no more in one file.</summary>
    public const int MostPages = 50_000;

    private static readonly string[] OwnPages = [PassageUrls.Shelf, PassageUrls.About, PassageUrls.Rights, PassageUrls.Names, PassageUrls.Timeline, PassageUrls.Map];

    /// <summary>All pages in one file or, where they are too many, the list of the files of the works.</summary>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static IResult Of(Library library, Func<string, string> absolute, int mostPages = MostPages)
    {
        var own = PagesOfSite(library);
        var count = own.Count + library.Works.Sum(work => 1 + work.Chapters.Count);
        return new XmlAnswer(MediaType, xml =>
        {
            if (count <= mostPages)
            {
                Write(xml, absolute, "urlset", "url", own.Concat(library.Works.SelectMany(PagesOf)));
            }
            else
            {
                Write(xml, absolute, "sitemapindex", "sitemap", library.Works
                    .Select(work => (PassageUrls.SitemapOf(work.Id), PublicationDates.Published(work)))
                    .Prepend((PassageUrls.SitemapOfSite, null)));
            }
        });
    }

    /// <summary>The site's own pages, where the works have files of their own.</summary>
    public static IResult OfSite(Library library, Func<string, string> absolute) =>
        new XmlAnswer(MediaType, xml => Write(xml, absolute, "urlset", "url", PagesOfSite(library)));

    public static IResult Of(CatalogueEntry work, Func<string, string> absolute) =>
        new XmlAnswer(MediaType, xml => Write(xml, absolute, "urlset", "url", PagesOf(work)));

    private static List<(string Path, DateOnly? LastChanged)> PagesOfSite(Library library) =>
        [.. OwnPages.Concat(library.Gazetteer.Entities.Select(entity => PassageUrls.Name(entity.Id))).Select(path => (path, (DateOnly?)null))];

    private static IEnumerable<(string Path, DateOnly? LastChanged)> PagesOf(CatalogueEntry work) => work.Chapters
        .Select(chapter => (PassageUrls.Chapter(work.Id, chapter.Number), chapter.Published))
        .Prepend((PassageUrls.Work(work.Id), PublicationDates.Published(work)));

    private static void Write(
        XmlWriter xml, Func<string, string> absolute, string root, string element, IEnumerable<(string Path, DateOnly? LastChanged)> entries)
    {
        xml.WriteStartElement(root, Namespace);
        foreach (var (path, lastChanged) in entries)
        {
            xml.WriteStartElement(element, Namespace);
            xml.WriteElementString("loc", Namespace, absolute(path));
            if (lastChanged is DateOnly date)
            {
                xml.WriteElementString("lastmod", Namespace, IsoDate.Write(date));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
