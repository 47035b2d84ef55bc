using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting.Scans;

/// <summary>Pages that were read from images: one file in PAGE, ALTO or hOCR, or an archive of many.</summary>
public static partial class ScansExtractor
{
    /// <summary>An archive has other files first perhaps, such as a list of the others.</summary>
    private const int MostTried = 8;

    public static bool IsPage(XName root) => PageXml.Is(root);

    public static bool IsAlto(XName root) => Alto.Is(root);

    public static bool IsHocr(XName root, string text) => Hocr.Is(root, text);

    /// <summary>Whether an archive holds such pages; false also for one that is broken.</summary>
    public static bool IsArchive(byte[] bytes)
    {
        try
        {
            using var archive = new PackedBook(bytes);
            return Names(archive).Take(MostTried).Any(name => archive.ReadText(name) is string text && XmlRoot.NameOf(text) is XName root && IsAny(root, text));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Whether a file of a folder or an archive may be such a page.</summary>
    public static bool IsPageName(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xml" or ".hocr" or ".html" or ".htm" or ".xhtml"
        && !Path.GetFileName(name).StartsWith('.') && !name.StartsWith("__MACOSX/", StringComparison.Ordinal);

    /// <exception cref="XmlException">The XML is broken, or nests too deeply.</exception>
    /// <exception cref="InvalidDataException">It is none of the three.</exception>
    public static Extraction Extract(string text)
    {
        var book = new ExtractionWriter();
        ScannedBook.Write(book, Pages(text, book) ?? throw new InvalidDataException("the file is neither PAGE nor ALTO nor hOCR"));
        return book.Finish(BookHead.Empty);
    }

    /// <summary>The pages of an archive in the order of their names, numbers by their value.</summary>
    /// <exception cref="XmlException">The XML of a page is broken, or nests too deeply.</exception>
    /// <exception cref="InvalidDataException">The archive is broken, or holds no page.</exception>
    public static Extraction ExtractArchive(byte[] bytes)
    {
        using var archive = new PackedBook(bytes);
        var book = new ExtractionWriter();
        var names = Names(archive).ToList();
        var count = 0;
        foreach (var name in names)
        {
            if (Pages(archive.ReadText(name)!, book) is IEnumerable<ScannedPage> pages)
            {
                ScannedBook.Write(book, pages);
                count++;
            }
        }

        var left = archive.Names.Count(name => !name.EndsWith('/')) - count;
        if (left > 0)
        {
            book.LeaveOut("files that are no pages", left);
        }

        return count > 0 ? book.Finish(BookHead.Empty) : throw new InvalidDataException("the archive holds no page in PAGE, ALTO or hOCR");
    }

    /// <summary>Null for XML of another kind.</summary>
    private static IEnumerable<ScannedPage>? Pages(string text, ExtractionWriter book)
    {
        switch (XmlRoot.NameOf(text))
        {
            case XName name when PageXml.Is(name):
                var page = XmlRoot.Load(text);
                CountLeftOut(page, book);
                return PageXml.Read(page);
            case XName name when Alto.Is(name):
                var alto = XmlRoot.Load(text);
                CountLeftOut(alto, book);
                book.LeaveOut("lines outside blocks", Alto.LinesOutside(alto));
                return Alto.Read(alto);
            case XName name when Hocr.Is(name, text):
                var hocr = XmlRoot.Load(Hocr.WellFormed(text));
                CountLeftOut(hocr, book);
                book.LeaveOut("words outside lines", Hocr.WordsOutside(hocr));
                return Hocr.Read(hocr);
            default:
                return null;
        }
    }

    private static void CountLeftOut(XElement root, ExtractionWriter book)
    {
        foreach (var element in root.Descendants())
        {
            var what = element.Name.LocalName switch
            {
                "Baseline" => "baselines",
                "Word" or "Glyph" or "String" => "places of words",
                "TextEquiv" when element.ElementsBeforeSelf().Any(before => before.Name.LocalName == "TextEquiv") => "other readings",
                "Illustration" or "GraphicalElement" => "regions without text",
                ['T', 'e', 'x', 't', ..] or "TableRegion" => null,
                [.., 'R', 'e', 'g', 'i', 'o', 'n'] => "regions without text",
                _ when Hocr.IsWord(element) => "places of words",
                _ => null,
            };
            if (what is not null)
            {
                book.LeaveOut(what);
            }

            book.LeaveOut("baselines", element.Attribute("BASELINE") is null ? 0 : 1);
        }
    }

    private static bool IsAny(XName root, string text) => PageXml.Is(root) || Alto.Is(root) || Hocr.Is(root, text);

    private static IEnumerable<string> Names(PackedBook archive) => archive.Names
        .Where(IsPageName)
        .OrderBy(name => Number().Replace(name, number => number.Value.PadLeft(12, '0')), StringComparer.Ordinal);

    [GeneratedRegex(@"\d{1,12}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
