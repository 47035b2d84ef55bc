using System.Globalization;
using System.Xml;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Discovery;

/// <summary>What was published, the newest first, as an Atom feed (RFC 4287) in the reader's language.</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private const int EntriesOnPage = 100;

    /// <summary>A page of it (RFC 5005, section 3); null where there is none of that number.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static IResult? Of(Library library, int page, Language ui, Func<string, string> absolute)
    {
        var all = library.Works.SelectMany(work => work.Revisions.Select(revision => (Work: work, Revision: revision))).ToList();
        var last = PageList.LastOf(all.Count, EntriesOnPage);
        return page > last ? null : new XmlResponse(FeedTypes.Atom, xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, ui.Code());
            Element(xml, "id", absolute(PassageUrls.Atom));
            Element(xml, "title", UiStrings.Get("SiteName", ui));
            Element(xml, "subtitle", UiStrings.Get("SiteTagline", ui));
            Element(xml, "updated", Instant(library.Works.Select(PublicationDates.Of).DefaultIfEmpty().Max()));
            Link(xml, "self", FeedTypes.Atom, absolute(PassageUrls.AtomPage(page)));
            Link(xml, "alternate", "text/html", absolute(PassageUrls.Shelf));
            WritePages(xml, page, last, absolute);
            Author(xml, UiStrings.Get("SiteName", ui));
            var entries = all
                .OrderByDescending(entry => entry.Revision.Date)
                .ThenBy(entry => entry.Work.Id.Value, StringComparer.Ordinal)
                .ThenByDescending(entry => entry.Revision.Number);
            foreach (var (work, revision) in entries.Skip((page - 1) * EntriesOnPage).Take(EntriesOnPage))
            {
                Write(xml, work, revision, library, ui, absolute);
            }

            xml.WriteEndElement();
        });
    }

    private static void WritePages(XmlWriter xml, int page, int last, Func<string, string> absolute)
    {
        if (last == 1)
        {
            return;
        }

        (string Relation, int Page)[] others = [("first", 1), ("previous", page - 1), ("next", page + 1), ("last", last)];
        foreach (var (relation, other) in others.Where(other => other.Page >= 1 && other.Page <= last))
        {
            Link(xml, relation, FeedTypes.Atom, absolute(PassageUrls.AtomPage(other)));
        }
    }

    private static void Write(XmlWriter xml, CatalogueEntry work, Revision revision, Library library, Language ui, Func<string, string> absolute)
    {
        var pinned = absolute(PassageUrls.Pinned(work.Id, revision.Number));
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", pinned);
        Element(xml, "title", string.Format(
            CultureInfo.InvariantCulture, UiStrings.Get("AtomTitle", ui), PlainIsolate.Around(work.Title.In(ui), ui), UiNumbers.Write(revision.Number, ui)));
        Element(xml, "updated", Instant(revision.Date));
        Element(xml, "published", Instant(revision.Date));
        Link(xml, "alternate", "text/html", pinned);
        Link(xml, "related", "text/html", absolute(PassageUrls.History(work.Id)));
        foreach (var author in work.Authors)
        {
            Author(xml, author.Original);
        }

        if ((revision.Note.Length > 0 ? library.Explanations.In(ui, revision.Note).Text : library.ReadWork(work.Id)?.Abstract.In(ui)) is string summary)
        {
            Element(xml, "summary", summary);
        }

        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string mediaType, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    /// <summary>RFC 3339; revisions are dated by the day, in UTC.</summary>
    private static string Instant(DateOnly date) => $"{IsoDate.Write(date)}T00:00:00Z";
}
