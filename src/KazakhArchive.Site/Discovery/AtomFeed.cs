using System.Globalization;
using System.Xml;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Discovery;

/// <summary>What was published, the newest first, as an Atom feed (RFC 4287) in the reader's language.</summary>
public static class AtomFeed
{
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static IResult Of(Library library, Language ui, Func<string, string> absolute) => new XmlAnswer(MediaType, xml =>
    {
        var entries = library.Works
            .SelectMany(work => work.Revisions.Select(revision => (Work: work, Revision: revision)))
            .OrderByDescending(entry => entry.Revision.Date)
            .ThenBy(entry => entry.Work.Id.Value, StringComparer.Ordinal)
            .ThenByDescending(entry => entry.Revision.Number)
            .Select(entry => (Work: library.Describe(entry.Work.Id), entry.Revision))
            .ToList();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, ui.Code());
        Element(xml, "id", absolute(PassageUrls.Atom));
        Element(xml, "title", UiStrings.Get("SiteName", ui));
        Element(xml, "subtitle", UiStrings.Get("SiteTagline", ui));
        Element(xml, "updated", Instant(library.Works.Select(PublicationDates.Of).DefaultIfEmpty().Max()));
        Link(xml, "self", MediaType, absolute(PassageUrls.Atom));
        Link(xml, "alternate", "text/html", absolute(PassageUrls.Shelf));
        Author(xml, UiStrings.Get("SiteName", ui));
        foreach (var (work, revision) in entries)
        {
            if (work is not null)
            {
                Write(xml, work, revision, ui, absolute);
            }
        }

        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, Work work, Revision revision, Language ui, Func<string, string> absolute)
    {
        var pinned = absolute(PassageUrls.Pinned(work.Id, revision.Number));
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", pinned);
        Element(xml, "title", string.Format(
            CultureInfo.InvariantCulture, UiStrings.Get("AtomTitle", ui), $"\u2068{work.Title.In(ui)}\u2069", UiNumbers.Write(revision.Number, ui)));
        Element(xml, "updated", Instant(revision.Date));
        Element(xml, "published", Instant(revision.Date));
        Link(xml, "alternate", "text/html", pinned);
        Link(xml, "related", "text/html", absolute(PassageUrls.History(work.Id)));
        foreach (var author in work.Authors)
        {
            Author(xml, author.Original);
        }

        Element(xml, "summary", revision.Note.Length > 0 ? revision.Note : work.Abstract.In(ui));
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
