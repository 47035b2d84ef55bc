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

    /// <exception cref="XmlException">The XML is broken, or nests too deeply.</exception>
    /// <exception cref="InvalidDataException">It is none of the three.</exception>
    public static Extraction Extract(string text)
    {
        var book = new ExtractionWriter();
        ScannedBook.Write(book, Pages(text) ?? throw new InvalidDataException("the file is neither PAGE nor ALTO nor hOCR"));
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
            if (Pages(archive.ReadText(name)!) is IEnumerable<ScannedPage> pages)
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
    private static IEnumerable<ScannedPage>? Pages(string text) => XmlRoot.NameOf(text) switch
    {
        XName root when PageXml.Is(root) => PageXml.Read(XmlRoot.Load(text)),
        XName root when Alto.Is(root) => Alto.Read(XmlRoot.Load(text)),
        XName root when Hocr.Is(root, text) => Hocr.Read(XmlRoot.Load(text)),
        _ => null,
    };

    private static bool IsAny(XName root, string text) => PageXml.Is(root) || Alto.Is(root) || Hocr.Is(root, text);

    private static IEnumerable<string> Names(PackedBook archive) => archive.Names
        .Where(name => Path.GetExtension(name).ToLowerInvariant() is ".xml" or ".hocr" or ".html" or ".htm" or ".xhtml" && !Path.GetFileName(name).StartsWith('.') && !name.StartsWith("__MACOSX/", StringComparison.Ordinal))
        .OrderBy(name => Number().Replace(name, number => number.Value.PadLeft(12, '0')), StringComparer.Ordinal);

    [GeneratedRegex(@"\d{1,12}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
