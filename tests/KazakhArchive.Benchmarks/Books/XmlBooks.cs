using System.Text.RegularExpressions;
using System.Xml.Linq;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Books;

/// <summary>Books of XML that a browser would show: an article of a corpus, a journal in TEI, a page of a manuscript.</summary>
public static partial class XmlBooks
{
    /// <summary>Sections of p, blockquote, list and verse, whose lines are verses.</summary>
    public static PlainBook Makhzan(string path)
    {
        var book = new PlainBook("amjad", Language.Urdu);
        foreach (var element in XDocument.Load(path).Descendants().Where(element => element.Name.LocalName is "p" or "verse" or "li"))
        {
            book.Blank();
            if (element.Name.LocalName == "verse")
            {
                foreach (var line in element.Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    book.Verse(line);
                }
            }
            else
            {
                book.Paragraph([Folded(element.Value)]);
            }
        }

        return book;
    }

    /// <summary>TEI with the print's pages as <c>[ص ١٩٦]</c>, where they begin.</summary>
    public static PlainBook Tei(string path)
    {
        var book = new PlainBook("haqaiq", Language.Arabic);
        var waiting = new List<string>();
        foreach (var element in XDocument.Load(path).Descendants().First(element => element.Name.LocalName == "body").Descendants())
        {
            var (name, isInside) = (element.Name.LocalName, element.Ancestors().Any(IsBlock));
            if (name == "pb" && !isInside && Label(element) is string label)
            {
                waiting.Add(label);
            }
            else if (IsBlock(element) && !isInside)
            {
                Block(book, element, waiting);
            }
        }

        return book;
    }

    public static PlainBook Page(string path)
    {
        var book = new PlainBook("rasam", Language.Arabic);
        foreach (var region in XDocument.Load(path).Descendants().Where(element => element.Name.LocalName == "TextRegion"))
        {
            book.Blank();
            if (region.Attribute("custom")?.Value.Contains("catchword", StringComparison.Ordinal) == true)
            {
                foreach (var line in region.Elements().Where(element => element.Name.LocalName == "TextLine"))
                {
                    book.Other(Folded(line.Value)); // The first word of the next page, below this one.
                }

                continue;
            }

            book.Paragraph(region.Elements().Where(element => element.Name.LocalName == "TextLine").Select(line =>
                Folded(line.Elements().First(element => element.Name.LocalName == "TextEquiv").Value)));
        }

        return book;
    }

    private static bool IsBlock(XElement element) =>
        element.Name.LocalName is "head" or "p" or "l" or "byline" or "row" or "opener" or "closer" or "salute" or "item" or "bibl";

    private static void Block(PlainBook book, XElement element, List<string> waiting)
    {
        var text = Folded(string.Concat(element.DescendantNodes().Select(node => node switch
        {
            XText words when words.Parent!.Name.LocalName is not ("orig" or "abbr" or "sic") => words.Value,
            XElement { Name.LocalName: "cell" } => "\t",
            XElement { Name.LocalName: "pb" } page when Label(page) is string label => Mark(label),
            _ => "",
        })));
        var labels = waiting.Concat(element.Descendants().Where(child => child.Name.LocalName == "pb").Select(Label).OfType<string>()).ToList();
        if (text.Length == 0)
        {
            waiting.AddRange(labels.Except(waiting).ToList());
            return;
        }

        if (element.Name.LocalName != "l" || element.ElementsBeforeSelf().All(before => before.Name.LocalName != "l"))
        {
            book.Blank();
        }

        text = string.Concat(waiting.Select(Mark)) + text;
        waiting.Clear();
        switch (element.Name.LocalName)
        {
            case "head":
                book.Heading(text, element.Ancestors().Count(ancestor => ancestor.Name.LocalName == "div"));
                break;
            case "l":
                book.Verse(text);
                break;
            case "p":
                book.Paragraph([text]);
                break;
            default:
                book.Other(text);
                break;
        }

        foreach (var label in labels)
        {
            book.Pages[label] = book.Last;
        }
    }

    private static string? Label(XElement page) => page.Attribute("ed")?.Value == "print" ? page.Attribute("n")?.Value : null;

    private static string Mark(string label) => $" [ص {string.Concat(label.Select(digit => (char)(digit - '0' + '\u0660')))}] ";

    private static string Folded(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"[ \n\r]+")]
    private static partial Regex Space();
}
