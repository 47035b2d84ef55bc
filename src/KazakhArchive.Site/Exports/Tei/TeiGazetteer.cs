using System.Text;
using System.Xml;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>All names of the archive as a TEI document of their own, for editions that wish to point at them.</summary>
public static class TeiGazetteer
{
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static byte[] Of(Gazetteer gazetteer, Func<string, string> absolute)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" }))
        {
            var xml = new TeiXml(writer);
            using var document = xml.Element("TEI");
            using (xml.Element("teiHeader", ("xml:lang", "en")))
            using (xml.Element("fileDesc"))
            {
                using (xml.Element("titleStmt"))
                {
                    xml.Element("title", $"{UiStrings.Get("SiteName", Language.English)}: {UiStrings.Get("Names", Language.English)}");
                }

                using (xml.Element("publicationStmt"))
                {
                    xml.Element("publisher", UiStrings.Get("SiteName", Language.English));
                    xml.Element("idno", absolute(PassageUrls.NamesTei), ("type", "URL"));
                }

                using var source = xml.Element("sourceDesc");
                xml.Element("p", "Kept by hand from the texts of the archive; places and numbers of Wikidata as far as they are sure.");
            }

            xml.NewLine();
            TeiNames.Write(xml, gazetteer.Entities, absolute);
        }

        return bytes.ToArray();
    }
}
