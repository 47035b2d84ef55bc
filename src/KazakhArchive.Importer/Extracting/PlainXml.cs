using System.Xml;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Reads XML that anybody may have written: no document type is processed, nothing outside is asked for, nothing nests without end.</summary>
public static class PlainXml
{
    /// <summary>No book is divided so deeply; what walks the tree may call itself for each level.</summary>
    private const int DeepestLevel = 256;

    /// <exception cref="XmlException">The XML is broken, or nests too deeply.</exception>
    public static XDocument Load(byte[] bytes)
    {
        Check(bytes);
        using var reader = Reader(bytes);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    /// <summary>Reads through it once.</summary>
    /// <exception cref="XmlException">The same.</exception>
    public static void Check(byte[] bytes)
    {
        using var reader = Reader(bytes);
        while (reader.Read())
        {
            if (reader.Depth >= DeepestLevel)
            {
                var place = reader as IXmlLineInfo;
                throw new XmlException("elements are nested more than 256 deep", null, place?.LineNumber ?? 0, place?.LinePosition ?? 0);
            }
        }
    }

    private static XmlReader Reader(byte[] bytes) =>
        XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = true });
}
