using System.Xml;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Discovery;

/// <summary>The pages that search engines should know, by the protocol of https://www.sitemaps.org/protocol.html.</summary>
public static class Sitemap
{
    /// <summary>Of one file. The protocol allows far more; so it is some megabytes, and made in moments.</summary>
    public const int MostPages = 10_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string MediaType = "application/xml";

    /// <summary>All pages in one file or, where they are too many, the list of its parts.</summary>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static IResult Of(Library library, Func<string, string> absolute, int mostPages = MostPages)
    {
        if (SitemapPage.Count(library) <= mostPages)
        {
            return Answer("urlset", "url", SitemapPage.Of(library).Select(page => (page.Path, page.LastChanged)), absolute);
        }

        var parts = SitemapPage.Of(library).Chunk(mostPages).Select((pages, index) => (PassageUrls.SitemapPart(index + 1), pages.Max(page => page.LastChanged)));
        return Answer("sitemapindex", "sitemap", parts, absolute);
    }

    /// <summary>One of the parts; null where there is none of that number, or all pages stand in one file.</summary>
    /// <param name="number">From 1.</param>
    public static IResult? Part(Library library, int number, Func<string, string> absolute, int mostPages = MostPages)
    {
        var count = SitemapPage.Count(library);
        return count <= mostPages || number < 1 || number > (count + mostPages - 1) / mostPages
            ? null
            : Answer("urlset", "url", SitemapPage.Of(library).Skip((number - 1) * mostPages).Take(mostPages).Select(page => (page.Path, page.LastChanged)), absolute);
    }

    private static XmlResponse Answer(
        string root, string element, IEnumerable<(string Path, DateOnly? LastChanged)> entries, Func<string, string> absolute) => new(MediaType, xml =>
    {
        xml.WriteStartElement(root, Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var (path, lastChanged) in entries)
        {
            xml.WriteStartElement(element, Namespace);
            xml.WriteElementString("loc", Namespace, absolute(path));
            if (element == "url")
            {
                WriteLanguages(xml, absolute(path));
            }

            if (lastChanged is DateOnly date)
            {
                xml.WriteElementString("lastmod", Namespace, IsoDate.Write(date));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    /// <summary>
    /// The page in each interface language, and where its own is chosen by the reader; here, as each page would have to carry them. Pages whose address names
    /// their language do, as each has to name all others.
    /// </summary>
    private static void WriteLanguages(XmlWriter xml, string address)
    {
        foreach (var (language, href) in Languages.All.Select(language => (language.Code(), UiLanguage.AddressIn(language, address))).Append(("x-default", address)))
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language);
            xml.WriteAttributeString("href", href);
            xml.WriteEndElement();
        }
    }
}
