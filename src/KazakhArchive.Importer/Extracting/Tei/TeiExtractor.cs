using System.Xml;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>
/// TEI P5: divisions with their heads, prose, verse, lists and tables, page beginnings of one edition, notes, and the readings of the source;
/// those of the editor become emendations. Source: the TEI Guidelines, P5, modules core, textstructure, verse, transcr.
/// </summary>
public static class TeiExtractor
{
    /// <summary>P4 has no namespace and another outermost element.</summary>
    public static bool Is(XName root) => root.LocalName is "TEI" or "teiCorpus" or "TEI.2";

    /// <exception cref="XmlException">The XML is broken, or nests too deeply.</exception>
    public static Extraction Extract(string text)
    {
        var root = XmlRoot.Load(text);
        var book = new ExtractionWriter();
        var head = TeiHead.Read(root);
        new TeiBody(book, root, head.Language).Take(root);
        return book.Finish(head);
    }
}
