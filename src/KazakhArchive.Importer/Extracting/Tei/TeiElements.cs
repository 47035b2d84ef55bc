using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>How an element is taken that needs no care of its own.</summary>
internal enum TeiTreatment
{
    /// <summary>Holds blocks.</summary>
    Container,

    /// <summary>One block of text.</summary>
    Block,

    /// <summary>Stands within a block; its words are text.</summary>
    Inline,

    /// <summary>None of the book's text.</summary>
    LeftOut,
}

/// <summary>The elements of TEI P5, by their local names, as P4 and files without the namespace have the same ones.</summary>
internal static class TeiElements
{
    private static readonly XNamespace Xml = XNamespace.Xml;

    private static readonly Dictionary<string, (TeiTreatment Treatment, string Counted)> Known =
        EmbeddedTable.Read(typeof(TeiElements), "tei-elements.tsv", "element", "treatment", "counted")
            .ToDictionary(row => row["element"], row => (TreatmentOf(row["treatment"]), row["counted"]), StringComparer.Ordinal);

    /// <summary>What is counted of the element as not kept; empty where nothing is lost with it.</summary>
    public static (TeiTreatment Treatment, string Counted) Of(XElement element) =>
        Known.TryGetValue(element.Name.LocalName, out var known) ? known : (TeiTreatment.Inline, "elements of other kinds");

    public static bool IsDivision(XElement element) => element.Name.LocalName is ['d', 'i', 'v'] or ['d', 'i', 'v', >= '0' and <= '7'];

    public static bool Is(XElement element, string name) => element.Name.LocalName == name;

    public static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(child => Is(child, name));

    public static string? Attribute(XElement element, string name) => element.Attribute(name)?.Value;

    /// <summary>P4 has it without a namespace.</summary>
    public static string? IdOf(XElement element) => (element.Attribute(Xml + "id") ?? element.Attribute("id"))?.Value;

    /// <summary>Of the element or the nearest one around it; null where none says.</summary>
    public static string? LanguageOf(XElement element)
    {
        for (XElement? at = element; at is not null; at = at.Parent)
        {
            if ((at.Attribute(Xml + "lang") ?? at.Attribute("lang"))?.Value is { Length: > 0 } language)
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>The ids that an attribute points at within the file.</summary>
    public static IEnumerable<string> Pointers(XElement element, string attribute) =>
        (Attribute(element, attribute) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(pointer => pointer.StartsWith('#')).Select(pointer => pointer[1..]);

    public static bool HasWords(XElement element) => element.DescendantNodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value));

    /// <summary>Whether words stand right in the element, not only within others.</summary>
    public static bool IsMixed(XElement element) => element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value));

    private static TeiTreatment TreatmentOf(string word) => word switch
    {
        "container" => TeiTreatment.Container,
        "block" => TeiTreatment.Block,
        "left-out" => TeiTreatment.LeftOut,
        _ => TeiTreatment.Inline,
    };
}
