using System.Xml;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>A work in the fifteen elements of Dublin Core, as http://www.openarchives.org/OAI/2.0/oai_dc.xsd frames them.</summary>
public static class DublinCoreWriter
{
    public const string Prefix = "oai_dc";
    public const string Schema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    public const string Namespace = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    private const string Elements = "http://purl.org/dc/elements/1.1/";

    public static void Write(XmlWriter xml, DescribedRecord described, Work work)
    {
        var (record, _, names, address) = described;
        xml.WriteStartElement(Prefix, "dc", Namespace);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        xml.WriteAttributeString("xsi", "schemaLocation", OaiXml.SchemaInstance, $"{Namespace} {Schema}");
        if (work.OriginalTitle is string original)
        {
            Element(xml, "title", original, work.Language);
        }

        Localized(xml, "title", work.Title, work.OriginalTitle is null ? null : work.Language);
        foreach (var author in work.Authors)
        {
            Element(xml, "creator", author.Original, work.Language);
            Localized(xml, "creator", author.Name, work.Language);
        }

        foreach (var contributor in work.Bibliography.Editors.Concat(work.Bibliography.Translators))
        {
            Element(xml, "contributor", contributor.Original, work.Language);
        }

        foreach (var subject in work.Subjects)
        {
            foreach (var language in Languages.All)
            {
                Element(xml, "subject", names.Subjects.LabelOf(subject, language), language);
            }
        }

        Localized(xml, "description", work.Abstract, null);
        Element(xml, "publisher", UiStrings.Get("SiteName", Language.English), Language.English);
        Element(xml, "date", IsoDate.Write(PublicationDates.Of(record.Work!)), null);
        Element(xml, "type", "Text", null);
        Element(xml, "format", "text/html", null);
        Element(xml, "identifier", address, null);
        foreach (var identifier in work.Bibliography.Identifiers)
        {
            Element(xml, "identifier", identifier.Address?.AbsoluteUri ?? $"{identifier.Scheme.Label} {identifier.Value}", null);
        }

        Localized(xml, "source", work.Source.Description, null);
        if (work.Source.Url is Uri url)
        {
            Element(xml, "source", url.AbsoluteUri, null);
        }

        Element(xml, "language", work.Language.Code(), null);
        Localized(xml, "rights", work.Rights, null);
        Element(xml, "rights", WorkRights.Of(work), null);
        xml.WriteEndElement();
    }

    /// <param name="said">A language in which the same was said before; null to write all three.</param>
    private static void Localized(XmlWriter xml, string name, LocalizedText text, Language? said)
    {
        foreach (var language in Languages.All.Where(language => language != said))
        {
            Element(xml, name, text.In(language), language);
        }
    }

    private static void Element(XmlWriter xml, string name, string text, Language? language)
    {
        xml.WriteStartElement("dc", name, Elements);
        if (language is Language known)
        {
            xml.WriteAttributeString("xml", "lang", null, known.Code());
        }

        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
