using System.Xml;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>A work as the catalogues of libraries describe it: MODS 3.8 (https://www.loc.gov/standards/mods/v3/).</summary>
public static class ModsWriter
{
    public const string Prefix = "mods";
    public const string Schema = "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd";
    public const string Namespace = "http://www.loc.gov/mods/v3";

    public static void Write(XmlWriter xml, DescribedRecord described, Work work)
    {
        var (record, _, names, address) = described;
        xml.WriteStartElement("mods", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", OaiXml.SchemaInstance, $"{Namespace} {Schema}");
        xml.WriteAttributeString("version", "3.8");
        WriteTitles(xml, work);
        foreach (var author in work.Authors)
        {
            WriteName(xml, author, work.Language, "aut");
        }

        foreach (var (person, role) in work.Bibliography.Editors.Select(editor => (editor, "edt")).Concat(work.Bibliography.Translators.Select(translator => (translator, "trl"))))
        {
            WriteName(xml, person, work.Language, role);
        }

        Element(xml, "typeOfResource", "text");
        WriteOrigin(xml, record.Work!);
        WritePrintedOrigin(xml, work);
        Open(xml, "language", () => Element(xml, "languageTerm", work.Language.Code(), null, ("type", "code"), ("authority", "rfc5646")));
        Open(xml, "physicalDescription", () =>
        {
            Element(xml, "internetMediaType", "text/html");
            Element(xml, "digitalOrigin", names.SourceKinds.IsWeb(work.Source.Kind) ? "born digital" : "reformatted digital");
        });
        Localized(xml, "abstract", work.Abstract);
        Localized(xml, "note", work.Source.Description, ("type", "source note"));
        foreach (var subject in work.Subjects)
        {
            foreach (var language in Languages.All)
            {
                Open(xml, "subject", () => Element(xml, "topic", names.Subjects.LabelOf(subject, language), language));
            }
        }

        if (work.Source.Url is Uri url)
        {
            Open(xml, "relatedItem", () => Open(xml, "location", () => Element(xml, "url", url.AbsoluteUri)), ("type", "original"));
        }

        Element(xml, "identifier", address, null, ("type", "uri"));
        foreach (var identifier in work.Bibliography.Identifiers)
        {
            Element(xml, "identifier", identifier.Value, null, ("type", identifier.Scheme.Id));
        }

        Open(xml, "location", () => Element(xml, "url", address, null, ("usage", "primary display"), ("access", "object in context")));
        Localized(xml, "accessCondition", work.Rights, ("type", "use and reproduction"));
        Element(xml, "accessCondition", WorkRights.Of(work), null, ("type", "use and reproduction"));
        Open(xml, "recordInfo", () =>
        {
            Element(xml, "recordContentSource", UiStrings.Get("SiteName", Language.English), Language.English);
            Element(xml, "recordChangeDate", IsoDate.Write(record.Datestamp), null, ("encoding", "w3cdtf"));
            Element(xml, "recordIdentifier", record.Identifier);
        });
        xml.WriteEndElement();
    }

    private static void WriteTitles(XmlWriter xml, Work work)
    {
        var own = work.TitleProper;
        Open(xml, "titleInfo", () => Element(xml, "title", own, work.Language), ("usage", "primary"), ("supplied", work.IsTitleSupplied ? "yes" : null));
        foreach (var language in Languages.All.Where(language => language != work.Language))
        {
            Open(xml, "titleInfo", () => Element(xml, "title", work.Title.In(language), language), ("type", "translated"));
        }
    }

    /// <summary>As the source has it, and romanised in its two parts where it has them.</summary>
    private static void WriteName(XmlWriter xml, WorkAuthor author, Language language, string role) => Open(xml, "name", () =>
    {
        Element(xml, "namePart", author.Original, language);
        if (PersonName.From(author) is { Given: string given } romanised)
        {
            Element(xml, "namePart", romanised.Family, Language.English, ("type", "family"));
            Element(xml, "namePart", given, Language.English, ("type", "given"));
        }

        Open(xml, "role", () => Element(xml, "roleTerm", role, null, ("type", "code"), ("authority", "marcrelator")));
    });

    private static void WriteOrigin(XmlWriter xml, CatalogueEntry work) => Open(xml, "originInfo", () =>
    {
        Element(xml, "publisher", UiStrings.Get("SiteName", Language.English), Language.English);
        Element(xml, "dateIssued", IsoDate.Write(PublicationDates.Of(work)), null, ("encoding", "w3cdtf"));
        if (work.Revisions is [.., var latest])
        {
            Element(xml, "edition", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"revision {latest.Number}"));
        }
    });

    /// <summary>Nothing where nothing is known about the printed book.</summary>
    private static void WritePrintedOrigin(XmlWriter xml, Work work)
    {
        var known = work.Bibliography;
        if (known is { Publisher: null, Place: null, Year: null, Edition: null })
        {
            return;
        }

        Open(xml, "originInfo", () =>
        {
            if (known.Place is string place)
            {
                Open(xml, "place", () => Element(xml, "placeTerm", place, work.Language, ("type", "text")));
            }

            foreach (var (name, value) in ((string, string?)[])[("publisher", known.Publisher), ("dateIssued", known.Year?.Printed), ("edition", known.Edition)])
            {
                if (value is not null)
                {
                    Element(xml, name, value, work.Language);
                }
            }
        }, ("eventType", "publication"));
    }

    private static void Localized(XmlWriter xml, string name, LocalizedText text, params (string Name, string? Value)[] attributes)
    {
        foreach (var language in Languages.All)
        {
            Element(xml, name, text.In(language), language, attributes);
        }
    }

    private static void Open(XmlWriter xml, string name, Action write, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        Attributes(xml, attributes);
        write();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text, Language? language = null, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        if (language is Language known)
        {
            xml.WriteAttributeString("xml", "lang", null, known.Code());
        }

        Attributes(xml, attributes);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, (string Name, string? Value)[] attributes)
    {
        foreach (var (name, value) in attributes.Where(attribute => attribute.Value is not null))
        {
            xml.WriteAttributeString(name, value);
        }
    }
}
