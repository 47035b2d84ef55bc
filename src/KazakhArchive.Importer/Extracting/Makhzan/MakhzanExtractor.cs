using System.Xml;
using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Makhzan;

/// <summary>
/// The XML of the Urdu corpus Makhzan: sections of paragraphs, headings, verses (a line each), lists and tables, with annotations of what is
/// not Urdu. Source: the markup page of github.com/zeerakahmed/makhzan.
/// </summary>
public static class MakhzanExtractor
{
    private const string Urdu = "ur";

    public static bool Is(XName root, string text) => root == "document" && text.Contains("<meta", StringComparison.Ordinal) && text.Contains("<body", StringComparison.Ordinal);

    /// <exception cref="XmlException">The XML is broken, or nests too deeply.</exception>
    public static Extraction Extract(string text)
    {
        var root = XmlRoot.Load(text);
        var book = new ExtractionWriter();
        foreach (var body in root.Elements("body"))
        {
            Walk(book, body, PieceKind.Paragraph);
        }

        return book.Finish(Head(root.Element("meta")));
    }

    /// <param name="role">Of words that stand right in the element.</param>
    private static void Walk(ExtractionWriter book, XElement parent, PieceKind role)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
            {
                Words(book, text.Value, role, parent);
            }
            else if (node is XElement element)
            {
                Take(book, element, role);
            }
        }
    }

    private static void Take(ExtractionWriter book, XElement element, PieceKind role)
    {
        switch (element.Name.LocalName)
        {
            case "section":
                book.End();
                book.Gap(); // A rule or a page's end in print; no heading.
                Walk(book, element, role);
                book.End();
                break;
            case "p":
                Block(book, element, role);
                break;
            case "heading":
                book.Begin(PieceKind.Heading, 1);
                Walk(book, element, PieceKind.Heading);
                book.End();
                break;
            case "blockquote":
                Block(book, element, PieceKind.Quotation);
                break;
            case "verse":
                Block(book, element, PieceKind.VerseLine);
                break;
            case "li":
                Block(book, element, PieceKind.ListItem);
                break;
            case "tr":
                Block(book, element, PieceKind.TableRow);
                break;
            case "td" when element.ElementsBeforeSelf().Any():
                book.Tab();
                Walk(book, element, role);
                break;
            case "annotation" when !IsAroundBlocks(element):
                book.LeaveOut("annotations within blocks");
                Walk(book, element, role);
                break;
            default:
                Walk(book, element, role);
                break;
        }
    }

    private static void Block(ExtractionWriter book, XElement element, PieceKind role)
    {
        book.End();
        Walk(book, element, role);
        book.End();
    }

    /// <summary>Each line of a verse is one of the poem.</summary>
    private static void Words(ExtractionWriter book, string words, PieceKind role, XElement around)
    {
        var lines = role == PieceKind.VerseLine ? words.Split('\n') : [words];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                book.End();
            }

            if (!book.IsOpen && !string.IsNullOrWhiteSpace(lines[i]))
            {
                book.Begin(role);
                book.Describe(LanguageOf(around));
            }

            book.Text(lines[i]);
        }
    }

    /// <summary>Of the annotation around a block; empty for Urdu.</summary>
    private static string LanguageOf(XElement element)
    {
        var language = element.AncestorsAndSelf("annotation").Where(IsAroundBlocks).Select(annotation => annotation.Attribute("lang")?.Value).FirstOrDefault(lang => lang is not null);
        return language is null or Urdu ? "" : language;
    }

    private static bool IsAroundBlocks(XElement annotation) => annotation.Elements().Any(child => child.Name.LocalName is "blockquote" or "verse" or "p" or "list" or "table" or "heading")
        || annotation.Parent?.Name.LocalName is "section" or "blockquote";

    private static BookHead Head(XElement? meta)
    {
        var publication = meta?.Element("publication");
        List<(string Field, string? Value)> fields =
        [
            ("translator", Words(meta?.Element("translator")?.Element("name"))),
            ("series", Words(publication?.Element("name"))),
            ("place", Words(publication?.Element("city"))),
            ("year", Words(publication?.Element("year"))),
            ("rights", Words(publication?.Element("copyright-holder"))),
        ];
        return new BookHead(Words(meta?.Element("title")), [.. (meta?.Elements("author") ?? []).Select(author => Words(author.Element("name"))).OfType<string>()], Urdu)
        {
            Fields = [.. fields.Where(field => field.Value is not null).Select(field => (field.Field, field.Value!))],
        };
    }

    private static string? Words(XElement? element) => element is not null && WhiteSpace.Fold(element.Value) is { Length: > 0 } words ? words : null;
}
