using System.Text;
using System.Xml;
using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>
/// A text as TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/), both layers in one document, UTF-8, the same bytes
/// whenever it is made.
/// </summary>
public static class TeiDocument
{
    public const string MediaType = "application/tei+xml";
    public const string Extension = ".tei.xml";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>The whole work.</summary>
    /// <param name="facsimile">The images of its pages; null where it has none.</param>
    public static byte[] Of(Edition edition, Uri publicOrigin, Facsimile? facsimile = null) => Write(edition, null, publicOrigin, wrapped: false, facsimile);

    /// <summary>What a reference points at, with the same header.</summary>
    /// <param name="facsimile">The images of its pages; null where it has none.</param>
    public static byte[] Of(Edition edition, Excerpt excerpt, Uri publicOrigin, Facsimile? facsimile = null) => Write(edition, excerpt, publicOrigin, wrapped: false, facsimile);

    /// <summary>The same as the document endpoint of DTS 1.0 gives a part of a resource: the divisions within dts:wrapper.</summary>
    public static byte[] Wrapped(Edition edition, Excerpt excerpt, Uri publicOrigin) => Write(edition, excerpt, publicOrigin, wrapped: true, null);

    private static byte[] Write(Edition edition, Excerpt? excerpt, Uri publicOrigin, bool wrapped, Facsimile? facsimile)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            Write(writer, edition, excerpt, publicOrigin, wrapped, facsimile);
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter writer, Edition edition, Excerpt? excerpt, Uri publicOrigin, bool wrapped, Facsimile? facsimile)
    {
        var xml = new TeiXml(writer);
        string Absolute(string path) => PassageUrls.Absolute(publicOrigin, path);
        var parts = excerpt?.Parts ?? TeiText.PartsOf(edition);
        var path = PassageUrls.MachineForm(edition, excerpt?.Range, Extension);
        using (xml.Element("TEI"))
        {
            xml.NewLine();
            new TeiHeader(xml, edition).Write(Absolute(path), excerpt?.Range.ToString());
            if (!wrapped)
            {
                TeiNames.Write(xml, TeiNames.In(parts.Select(part => part.Block), edition.Names), Absolute);
                TeiFacsimile.Write(xml, edition.Work.Id, facsimile, parts.Select(part => part.Block.Lines), Absolute);
            }

            var text = new TeiText(xml, edition, parts, Absolute, facsimile);

            // White space between two inline elements is a letter of the text like any other.
            (string, string?)[] attributes = [("xml:lang", edition.Work.Language.Code()), ("xml:space", "preserve")];
            using var outer = wrapped ? xml.Wrapper(attributes) : xml.Element("text", attributes);
            xml.NewLine();
            text.WriteFront();
            using var body = wrapped ? null : xml.Element("body");
            text.WriteDivisions();
            if (parts.Count == 0)
            {
                WriteLackingNote(xml, excerpt!.Range.First);
            }
        }
    }

    /// <summary>A note of which the source has the mark but not the words.</summary>
    private static void WriteLackingNote(TeiXml xml, PassageId note)
    {
        using var block = xml.Element("ab");
        using var element = xml.Element("note", ("type", "source"), ("xml:id", XmlReference.Id(note)));
        xml.Element("gap", ("reason", "lacking")).Dispose();
    }
}
