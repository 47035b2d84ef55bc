using System.Text;
using System.Xml.Linq;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Importer.Extracting;

/// <summary>Every letter of the text of a file in XML is in the source that is made of it, whatever elements stand around it.</summary>
public sealed class MarkupLetterTests
{
    private static readonly string[] TeiBlocks = ["p", "ab", "div", "div", "quote", "lg", "list", "table", "figure", "note", "head", "closer", "bibl", "sp"];
    private static readonly string[] TeiWords = ["hi", "persName", "seg", "ref", "choice", "surplus", "unclear", "fw", "pb", "lb", "note", "add", "q", "quote", "lg", "list", "name", "anything"];
    private static readonly string[] MakhzanBlocks = ["section", "p", "heading", "blockquote", "verse", "list", "table", "annotation"];

    [Fact]
    public void LettersOfTeiAreKept() => Check("tei", random => Element("TEI", Element("teiHeader", "head"), Element("text", Element("body", [.. Many(random, 8, () => Tei(random, 0))]))),
        element => element.Name.LocalName is "teiHeader" or "corr");

    [Fact]
    public void LettersOfMakhzanAreKept() => Check("makhzan", random => Element("document", Element("meta"), Element("body", [.. Many(random, 8, () => Makhzan(random, 0))])), element => element.Name.LocalName == "meta");

    [Fact]
    public void LettersOfPagesAreKept() => Check("page", random => Element("PcGts", [.. Many(random, 3, () => Element("Page", [.. Many(random, 4, () => Region(random))]))]), _ => false);

    private static void Check(string format, Func<Random, XElement> make, Func<XElement, bool> isNoText)
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var xml = make(new Random(seed)).ToString(SaveOptions.DisableFormatting);
            var bytes = Encoding.UTF8.GetBytes(xml);
            var findings = new FindingList();
            var book = ExtractedBook.Read("book", bytes, FileFormat.Find(format), findings);

            Assert.True(book is not null, string.Join('\n', findings));
            Assert.Equal(LettersOf(Words(XElement.Parse(xml), isNoText)), LettersOf(Encoding.UTF8.GetString(book.Source)));
            Assert.Equal(book.Source, ExtractedBook.Read("book", bytes, null, findings)!.Source);
        }
    }

    /// <summary>Notes stand behind the block of their mark, so that the order may be another.</summary>
    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Order());

    private static string Words(XElement element, Func<XElement, bool> isNoText) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement child when !isNoText(child) => Words(child, isNoText),
        _ => "",
    }));

    private static XElement Tei(Random random, int depth)
    {
        var name = random.GetItems(TeiBlocks, 1)[0];
        return (name, depth) switch
        {
            ("div" or "quote" or "sp", < 4) => Element(name, [.. Many(random, 4, () => Tei(random, depth + 1))]),
            ("lg", _) => Verse(random),
            ("list", _) => List(random, depth),
            ("table", _) => Element("table", [.. Many(random, 3, () => Element("row", [.. Many(random, 3, () => Element("cell", Inline(random, depth + 1)))]))]),
            ("figure", _) => Element("figure", Element("graphic"), Element("head", Inline(random, depth + 1)), Element("p", Inline(random, depth + 1))),
            ("note", _) => Element("note", Element("label", "1"), Element("p", Inline(random, depth + 1))),
            ("div" or "quote" or "sp", _) => Element("p", Inline(random, depth + 1)),
            _ => Element(name, Inline(random, depth + 1)),
        };
    }

    private static object[] Inline(Random random, int depth) => [.. Many(random, 5, () =>
    {
        if (depth > 7 || random.Next(2) == 0)
        {
            return (object)(new string(random.GetItems(['\u0627', '\u0628', '\u062A', '1'], random.Next(1, 5))) + (random.Next(3) > 0 ? " " : ""));
        }

        var name = random.GetItems(TeiWords, 1)[0];
        return name switch
        {
            "choice" => Element("choice", Element("sic", Inline(random, depth + 1)), Element("corr", "x")),
            "pb" or "lb" => Element(name, random.Next(3) == 0 ? [new XAttribute("break", "no")] : []),
            "lg" => Verse(random),
            "list" => List(random, depth),
            _ => Element(name, Inline(random, depth + 1)),
        };
    })];

    private static XElement Verse(Random random) => Element("lg", [.. random.Next(2) == 0 ? [new XAttribute("type", "couplet")] : Array.Empty<object>(), .. Many(random, 3, () => Element("l", Inline(random, 6)))]);

    private static XElement List(Random random, int depth) => Element("list", [.. Many(random, 3, () => Element(random.Next(4) == 0 ? "label" : "item", Inline(random, depth + 1)))]);

    private static XElement Makhzan(Random random, int depth)
    {
        var name = random.GetItems(MakhzanBlocks, 1)[0];
        object[] Text() => [.. Many(random, 4, () => random.Next(4) == 0 ? Element("annotation", "abc") : (object)$"\u0627\u0628 {random.Next(9)}\n ")];
        return (name, depth) switch
        {
            ("section" or "blockquote" or "annotation", < 3) => Element(name, [.. Many(random, 3, () => Makhzan(random, depth + 1))]),
            ("list", _) => Element("list", [.. Many(random, 3, () => Element("li", Text()))]),
            ("table", _) => Element("table", [.. Many(random, 3, () => Element("tr", [.. Many(random, 3, () => Element("td", Text()))]))]),
            _ => Element(name, Text()),
        };
    }

    private static XElement Region(Random random)
    {
        string[] types = ["paragraph", "heading", "footnote", "page-number", "header", "caption", "marginalia", "strange"];
        return Element("TextRegion", [new XAttribute("type", random.GetItems(types, 1)[0]), .. Many(random, 4, () => random.Next(5) == 0
            ? Element("TextLine", [.. Many(random, 3, () => Element("Word", Equivalent(random)))])
            : Element("TextLine", Element("Coords", new XAttribute("points", "1,1 2,2")), Equivalent(random))), .. random.Next(3) == 0 ? [Region(random)] : Array.Empty<object>()]);
    }

    private static XElement Equivalent(Random random) => Element("TextEquiv", Element("Unicode", $" \u0627\u0628 ({random.Next(3)})\n\u062A "));

    private static List<T> Many<T>(Random random, int most, Func<T> make) => Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => make()).ToList();

    private static XElement Element(string name, params object[] content) => new(name, content);
}
