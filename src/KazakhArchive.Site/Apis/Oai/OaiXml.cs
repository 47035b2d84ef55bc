using System.Globalization;
using System.Xml;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>Writes the answers of OAI-PMH 2.0 in the order that http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd gives.</summary>
/// <param name="baseUrl">The absolute address of the endpoint.</param>
public sealed class OaiXml(string baseUrl, DateTimeOffset now)
{
    public const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Namespace = "http://www.openarchives.org/OAI/2.0/";
    private const string Schema = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

    /// <param name="request">Null where its arguments were wrong: then they are not repeated.</param>
    public XmlResponse Answer(OaiRequest? request, Action<XmlWriter> write) => new("text/xml", xml =>
    {
        xml.WriteStartElement("OAI-PMH", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", SchemaInstance, $"{Namespace} {Schema}");
        Element(xml, "responseDate", now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteStartElement("request", Namespace);
        foreach (var (name, value) in request?.Arguments ?? new Dictionary<string, string>())
        {
            xml.WriteAttributeString(name, Clean(value));
        }

        xml.WriteString(baseUrl);
        xml.WriteEndElement();
        write(xml);
        xml.WriteEndElement();
    });

    public XmlResponse Errors(OaiRequest? request, params IReadOnlyList<OaiError> errors) => Answer(request, xml =>
    {
        foreach (var error in errors)
        {
            xml.WriteStartElement("error", Namespace);
            xml.WriteAttributeString("code", error.Code);
            xml.WriteString(Clean(error.Message));
            xml.WriteEndElement();
        }
    });

    public void WriteIdentify(XmlWriter xml, DateOnly earliest, string contact)
    {
        xml.WriteStartElement("Identify", Namespace);
        Element(xml, "repositoryName", UiStrings.Get("SiteName", Language.English));
        Element(xml, "baseURL", baseUrl);
        Element(xml, "protocolVersion", "2.0");
        Element(xml, "adminEmail", contact);
        Element(xml, "earliestDatestamp", IsoDate.Write(earliest));
        Element(xml, "deletedRecord", "persistent");
        Element(xml, "granularity", "YYYY-MM-DD");
        xml.WriteEndElement();
    }

    public static void WriteFormats(XmlWriter xml)
    {
        xml.WriteStartElement("ListMetadataFormats", Namespace);
        foreach (var format in OaiFormat.All)
        {
            xml.WriteStartElement("metadataFormat", Namespace);
            Element(xml, "metadataPrefix", format.Prefix);
            Element(xml, "schema", format.Schema);
            Element(xml, "metadataNamespace", format.Namespace);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void WriteSets(XmlWriter xml, IEnumerable<Language> languages, TermList<Term> subjects)
    {
        xml.WriteStartElement("ListSets", Namespace);
        var sets = languages
            .Select(language => (Set: OaiRecord.LanguageSet(language), Name: LanguageNames.Of(language, Language.English)))
            .Concat(subjects.Select(subject => (OaiRecord.SubjectSet(subject.Id), subject.English)));
        foreach (var (set, name) in sets)
        {
            xml.WriteStartElement("set", Namespace);
            Element(xml, "setSpec", set);
            Element(xml, "setName", name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <param name="token">The token of the request; null for the first part.</param>
    /// <param name="next">Null where this is the end.</param>
    public static void WriteIdentifiers(XmlWriter xml, IReadOnlyList<OaiRecord> records, OaiToken? token, OaiToken? next)
    {
        xml.WriteStartElement("ListIdentifiers", Namespace);
        foreach (var record in records)
        {
            WriteHeader(xml, record);
        }

        WriteToken(xml, token, next);
        xml.WriteEndElement();
    }

    /// <param name="token">The token of the request; null for the first part.</param>
    /// <param name="next">Null where this is the end.</param>
    public static void WriteRecords(XmlWriter xml, OaiFormat format, IReadOnlyList<DescribedRecord> records, OaiToken? token, OaiToken? next)
    {
        xml.WriteStartElement("ListRecords", Namespace);
        foreach (var record in records)
        {
            WriteRecord(xml, format, record);
        }

        WriteToken(xml, token, next);
        xml.WriteEndElement();
    }

    public static void WriteGetRecord(XmlWriter xml, OaiFormat format, DescribedRecord record)
    {
        xml.WriteStartElement("GetRecord", Namespace);
        WriteRecord(xml, format, record);
        xml.WriteEndElement();
    }

    private static void WriteToken(XmlWriter xml, OaiToken? token, OaiToken? next)
    {
        if ((next ?? token) is OaiToken known)
        {
            xml.WriteStartElement("resumptionToken", Namespace);
            xml.WriteAttributeString("completeListSize", known.Size.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("cursor", (token?.Cursor ?? 0).ToString(CultureInfo.InvariantCulture));
            xml.WriteString(next?.ToString() ?? ""); // An empty token ends the list.
            xml.WriteEndElement();
        }
    }

    private static void WriteRecord(XmlWriter xml, OaiFormat format, DescribedRecord described)
    {
        xml.WriteStartElement("record", Namespace);
        WriteHeader(xml, described.Record);
        if (described.Work is Work work)
        {
            xml.WriteStartElement("metadata", Namespace);
            format.Write(xml, described, work);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteHeader(XmlWriter xml, OaiRecord record)
    {
        xml.WriteStartElement("header", Namespace);
        if (record.Work is null)
        {
            xml.WriteAttributeString("status", "deleted");
        }

        Element(xml, "identifier", record.Identifier);
        Element(xml, "datestamp", IsoDate.Write(record.Datestamp));
        foreach (var set in record.Sets)
        {
            Element(xml, "setSpec", set);
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, text);

    /// <summary>What a harvester sent may hold characters that XML 1.0 cannot.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD"));
}
