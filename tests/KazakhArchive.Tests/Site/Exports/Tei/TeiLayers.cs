using System.Globalization;
using System.Text;
using System.Xml.Linq;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Site.Exports.Tei;

/// <summary>Reads a layer out of a TEI document by nothing but what its encodingDesc says.</summary>
internal static class TeiLayers
{
    public static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    public static string Read(XElement root, Layer layer)
    {
        var text = new StringBuilder();
        Append(text, root, layer);
        return WhiteSpace.Fold(text.ToString());
    }

    private static void Append(StringBuilder text, XElement element, Layer layer)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement { Name.LocalName: "g" } character)
            {
                text.Append((char)int.Parse(character.Attribute("n")!.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }
            else if (node is XElement child)
            {
                if (Belongs(child, layer))
                {
                    Append(text, child, layer);
                }

                if (child.Name.LocalName == "surplus" && child.Attribute("reason")?.Value == "cell-boundary" && layer == Layer.Reading)
                {
                    text.Append(' ');
                }
            }
        }
    }

    private static bool Belongs(XElement element, Layer layer)
    {
        var isConjecture = element.Attribute("cert")?.Value == "low" && element.Parent!.Name.LocalName == "choice";
        return (element.Name.LocalName, layer) switch
        {
            ("teiHeader" or "standOff" or "figDesc", _) => false,
            ("note", _) => element.Attribute("type")!.Value == "source",
            ("corr", Layer.Reading) => !isConjecture,
            ("corr" or "supplied", Layer.Diplomatic) => false,
            ("surplus" or "fw", Layer.Reading) => false,
            ("label", Layer.Reading) => element.Attribute("type")?.Value != "marker",
            ("ref", Layer.Reading) => element.Attribute("type")?.Value != "note-mark",
            ("sic", Layer.Reading) => element.ElementsAfterSelf(Tei + "corr").Single().Attribute("cert")?.Value == "low",
            _ => true,
        };
    }
}
