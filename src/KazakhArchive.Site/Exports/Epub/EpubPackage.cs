using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>The package document: metadata, the list of files and their order (EPUB 3.2 Packages, section 3).</summary>
public static class EpubPackage
{
    public const string FileName = "package.opf";

    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    // A work without a ledger has no date of its own; this is the first that a ZIP file can say.
    private static readonly DateOnly FirstDay = new(1980, 1, 1);

    /// <param name="files">All files beside this one: name, media type.</param>
    /// <param name="spine">The documents in their order.</param>
    public static string Write(EpubPart part, IReadOnlyList<(string Name, string MediaType)> files, IReadOnlyList<string> spine, bool hasPages)
    {
        var language = part.Work.Language;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("package", Opf);
            Attributes(xml, ("version", "3.0"), ("unique-identifier", "id"), ("dir", language.Direction()));
            xml.WriteAttributeString("xml", "lang", null, language.Code());
            WriteMetadata(xml, part, hasPages);
            WriteManifest(xml, files);
            WriteSpine(xml, language, files, spine);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Made of the text's name alone, which never changes: the work's id, behind it the revision of one that is pinned and the reference of a part (RFC 9562, section 5.8).</summary>
    public static string IdentifierOf(EpubPart part)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"kazakh-archive/works/{part.Name}")).AsSpan(0, 16);
        digest[6] = (byte)((digest[6] & 0x0F) | 0x80);
        digest[8] = (byte)((digest[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(digest, bigEndian: true)}";
    }

    private static void WriteMetadata(XmlWriter xml, EpubPart part, bool hasPages)
    {
        var (edition, work) = (part.Edition, part.Work);
        var language = work.Language;
        var day = edition.Dated ?? FirstDay;
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        Dc(xml, "identifier", IdentifierOf(part), "id");
        Dc(xml, "title", part.Title, "title");
        Translations(xml, "title", language, part.TitleIn);
        for (var i = 0; i < work.Authors.Count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"creator{i + 1}");
            Dc(xml, "creator", work.Authors[i].Original, id);
            Meta(xml, "role", "aut", ("refines", $"#{id}"), ("scheme", "marc:relators"));
            Translations(xml, id, language, work.Authors[i].Name.In);
        }

        WriteContributors(xml, "editor", "edt", work.Bibliography.Editors);
        WriteContributors(xml, "translator", "trl", work.Bibliography.Translators);
        Dc(xml, "language", language.Code());
        Dc(xml, "publisher", UiStrings.Get("SiteName", language));
        Dc(xml, "date", IsoDate.Write(day));
        Dc(xml, "description", work.Abstract.In(language));
        foreach (var subject in work.Subjects)
        {
            Dc(xml, "subject", edition.Names.Subjects.LabelOf(subject, language));
        }

        Dc(xml, "source", work.Source.Url?.AbsoluteUri ?? work.Source.Description.In(language), "source");
        Dc(xml, "rights", work.Rights.In(language));
        Meta(xml, "dcterms:license", WorkRights.Of(work));
        Meta(xml, "dcterms:modified", $"{IsoDate.Write(day)}T00:00:00Z");
        Meta(xml, "schema:version", RevisionWords.Of(edition, Language.English));
        WriteAccessibility(xml, language, hasPages);
        xml.WriteEndElement();
    }

    private static void WriteContributors(XmlWriter xml, string name, string role, IReadOnlyList<WorkAuthor> people)
    {
        foreach (var (index, person) in people.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{name}{index + 1}");
            Dc(xml, "contributor", person.Original, id);
            Meta(xml, "role", role, ("refines", $"#{id}"), ("scheme", "marc:relators"));
        }
    }

    /// <summary>Schema.org's words (EPUB Accessibility 1.0, section 3.2).</summary>
    private static void WriteAccessibility(XmlWriter xml, Language language, bool hasPages)
    {
        if (hasPages)
        {
            Meta(xml, "source-of", "pagination", ("refines", "#source"));
        }

        Meta(xml, "schema:accessMode", "textual");
        Meta(xml, "schema:accessModeSufficient", "textual");
        foreach (var feature in (string[])["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "alternativeText"])
        {
            Meta(xml, "schema:accessibilityFeature", feature);
        }

        if (hasPages)
        {
            Meta(xml, "schema:accessibilityFeature", "printPageNumbers");
        }

        Meta(xml, "schema:accessibilityHazard", "none");
        Meta(xml, "schema:accessibilitySummary", UiStrings.Get("Epub.Accessibility", language));
    }

    private static void WriteManifest(XmlWriter xml, IReadOnlyList<(string Name, string MediaType)> files)
    {
        xml.WriteStartElement("manifest", Opf);
        foreach (var (name, mediaType) in files)
        {
            xml.WriteStartElement("item", Opf);
            Attributes(xml, ("id", ItemOf(name)), ("href", name), ("media-type", mediaType));
            if (name is EpubNavigation.FileName or EpubCover.ImageName)
            {
                Attributes(xml, ("properties", name == EpubNavigation.FileName ? "nav" : "cover-image"));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSpine(XmlWriter xml, Language language, IReadOnlyList<(string Name, string MediaType)> files, IReadOnlyList<string> spine)
    {
        xml.WriteStartElement("spine", Opf);
        Attributes(xml, ("page-progression-direction", language.Direction()));
        foreach (var name in spine.Where(name => files.Any(file => file.Name == name)))
        {
            xml.WriteStartElement("itemref", Opf);
            Attributes(xml, ("idref", ItemOf(name)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Translations(XmlWriter xml, string id, Language own, Func<Language, string> name)
    {
        foreach (var language in Languages.All.Where(language => language != own))
        {
            Meta(xml, "alternate-script", name(language), ("refines", $"#{id}"), ("xml:lang", language.Code()));
        }
    }

    private static void Dc(XmlWriter xml, string name, string value, string? id = null)
    {
        xml.WriteStartElement("dc", name, DublinCore);
        if (id is not null)
        {
            Attributes(xml, ("id", id));
        }

        xml.WriteString(XmlSafe.Of(value));
        xml.WriteEndElement();
    }

    private static void Meta(XmlWriter xml, string property, string value, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement("meta", Opf);
        Attributes(xml, [("property", property), .. attributes]);
        xml.WriteString(XmlSafe.Of(value));
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (name == "xml:lang")
            {
                xml.WriteAttributeString("xml", "lang", null, value);
            }
            else
            {
                xml.WriteAttributeString(name, value);
            }
        }
    }

    private static string ItemOf(string fileName) => fileName.Replace('/', '-');
}
