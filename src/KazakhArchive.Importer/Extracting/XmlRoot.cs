using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting;

/// <summary>XML that has been decoded already, so that what it says about its encoding no longer holds.</summary>
public static partial class XmlRoot
{
    private const int LongestDeclarationUtf16 = 200;

    /// <summary>The name of the outermost element; null where the text is no XML as far as that.</summary>
    public static XName? NameOf(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(WithoutDeclaration(text)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element ? XName.Get(reader.LocalName, reader.NamespaceURI) : null;
        }
        catch (XmlException)
        {
            return null; // Something else that begins with an angle bracket.
        }
    }

    /// <exception cref="XmlException">The XML is broken, or nests too deeply.</exception>
    public static XElement Load(string text) => PlainXml.Load(Encoding.UTF8.GetBytes(WithoutDeclaration(text))).Root!;

    private static string WithoutDeclaration(string text)
    {
        var start = text.TrimStart('\uFEFF').TrimStart();
        var declaration = start.StartsWith("<?xml", StringComparison.Ordinal) ? Declaration().Match(start, 0, Math.Min(start.Length, LongestDeclarationUtf16)) : Match.Empty;
        return start[declaration.Length..].TrimStart();
    }

    [GeneratedRegex(@"\A<\?xml\s[^?]*\?>", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
