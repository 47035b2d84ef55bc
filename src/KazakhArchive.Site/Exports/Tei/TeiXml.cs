using System.Globalization;
using System.Xml;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>Writes elements of the TEI namespace and keeps out what XML 1.0 cannot hold.</summary>
public sealed class TeiXml(XmlWriter xml)
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    private const string DtsNamespace = "https://w3id.org/api/dts#";
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const char ReplacementCharacter = '\uFFFD';

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>An element that ends when what is returned is disposed.</summary>
    public IDisposable Element(string name, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        return WithAttributes(attributes);
    }

    /// <summary>The one element of Distributed Text Services: it holds what was asked for of a text.</summary>
    public IDisposable Wrapper(params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement("dts", "wrapper", DtsNamespace);
        return WithAttributes(attributes);
    }

    /// <summary>An element that holds a text and nothing else.</summary>
    public void Element(string name, string text, params (string Name, string? Value)[] attributes)
    {
        using (Element(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>Words in a language of their own.</summary>
    public void Element(string name, Language language, string text, params (string Name, string? Value)[] attributes) =>
        Element(name, text, [("xml:lang", language.Code()), .. attributes]);

    /// <summary>White space folded; a character that XML 1.0 forbids stands as <c>g</c> with its code point in <c>n</c>.</summary>
    public void Text(string text)
    {
        var folded = WhiteSpace.FoldKeepingEdges(text);
        var start = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (i + 1 < folded.Length && XmlConvert.IsXmlSurrogatePair(folded[i + 1], folded[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(folded[i]))
            {
                xml.WriteString(folded[start..i]);
                using (Element("g", ("n", string.Create(CultureInfo.InvariantCulture, $"U+{(int)folded[i]:X4}"))))
                {
                    xml.WriteString(ReplacementCharacter.ToString());
                }

                start = i + 1;
            }
        }

        xml.WriteString(folded[start..]);
    }

    /// <summary>Between blocks and in the header only, where white space is of no account.</summary>
    public void NewLine() => xml.WriteWhitespace("\n");

    /// <summary>Elements that stand ready in our own files.</summary>
    public void Raw(string elements) => xml.WriteRaw(elements);

    private OpenElement WithAttributes((string Name, string? Value)[] attributes)
    {
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                Attribute(attribute, value);
            }
        }

        return new OpenElement(xml);
    }

    private void Attribute(string name, string value)
    {
        var clean = Clean(value);
        if (name == "xml:id" && !ids.Add(clean))
        {
            return; // What stands in a text twice keeps its first place: an id may stand in a document once.
        }

        if (name.StartsWith("xml:", StringComparison.Ordinal))
        {
            xml.WriteAttributeString("xml", name[4..], XmlNamespace, clean);
        }
        else
        {
            xml.WriteAttributeString(name, clean);
        }
    }

    private static string Clean(string value) => value.All(XmlConvert.IsXmlChar)
        ? value
        : string.Concat(value.Select(c => XmlConvert.IsXmlChar(c) ? c : ReplacementCharacter));

    private sealed class OpenElement(XmlWriter xml) : IDisposable
    {
        public void Dispose() => xml.WriteEndElement();
    }
}
