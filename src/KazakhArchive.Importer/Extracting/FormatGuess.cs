using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KazakhArchive.Importer.Extracting.Docx;
using KazakhArchive.Importer.Extracting.Epub;
using KazakhArchive.Importer.Extracting.Html;
using KazakhArchive.Importer.Extracting.Makhzan;
using KazakhArchive.Importer.Extracting.Markdown;
using KazakhArchive.Importer.Extracting.OpenIti;
using KazakhArchive.Importer.Extracting.Rows;
using KazakhArchive.Importer.Extracting.Scans;
using KazakhArchive.Importer.Extracting.Shamela;
using KazakhArchive.Importer.Extracting.Tei;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Which format a book came in, by what is in the file; its name only says what was expected there.</summary>
public static partial class FormatGuess
{
    /// <summary>
    /// Null for plain lines in UTF-8, which are a source as they are, and where a finding says why the file is none. What is broken as text
    /// is left to the reader of sources, which says where.
    /// </summary>
    public static FileFormat? Of(BookFile file, FindingList findings)
    {
        if (Container.Unread(file.Bytes) is var (name, mend))
        {
            return Unread(file, name, mend, findings);
        }

        if (Container.IsZip(file.Bytes))
        {
            return OfArchive(file, findings);
        }

        if (!TextEncodings.IsText(file.Bytes))
        {
            var what = Container.Promised(file.Name) is string promised ? $"neither {promised}, as its name says, nor a text" : "not a text, and nothing else that is known";
            return Unread(file, what, "Take the file anew from where it came; on its way it was damaged or locked", findings);
        }

        if (file.Text is not string text)
        {
            return null;
        }

        var format = OfText(file, text.TrimStart('\uFEFF').TrimStart(), findings);
        if (!findings.HasErrors && Container.Promised(file.Name) is string other)
        {
            findings.Add(file.Name, null, FindingCodes.FormatNotAsNamed, $"the file holds {(format is null || format == FileFormat.Encoded ? "plain text" : format.Name)}, expected {other}, as its name says; it was read as what it holds",
                "Nothing to do if that is the book; else take the file anew from where it came");
        }

        return format;
    }

    private static FileFormat? OfArchive(BookFile file, FindingList findings)
    {
        try
        {
            using var archive = new PackedBook(file.Bytes);
            return EpubExtractor.Is(archive) ? FileFormat.Epub
                : DocxExtractor.Is(archive) ? FileFormat.Docx
                : ScansExtractor.IsArchive(file.Bytes) ? FileFormat.Pages
                : archive.Has("content.xml") ? Unread(file, "an OpenDocument text", "Save it as DOCX", findings)
                : Unread(file, "a ZIP archive", "Unpack it, and give what is in it", findings);
        }
        catch (InvalidDataException fault)
        {
            findings.Add(file.Name, null, FindingCodes.FormatBroken, $"{Quoted.Of(fault.Message.TrimEnd('.'))}, expected an archive that can be read", "Take the file anew from where it came");
            return null;
        }
    }

    private static FileFormat? OfText(BookFile file, string text, FindingList findings)
    {
        if (text.StartsWith(OpenItiExtractor.Magic, StringComparison.Ordinal))
        {
            return FileFormat.OpenIti;
        }

        if (text is ['{' or '[', ..] && Json(text) is JsonDocument json)
        {
            using (json)
            {
                return PlainJson.Of(json.RootElement) is not PlainValue value ? Unread(file, "JSON in which an escape stands for half a character", "Take the file anew from where it came, or give its text alone", findings)
                    : ShamelaExtractor.Is(json.RootElement) ? FileFormat.Shamela
                    : JsonRows.Is(value) ? FileFormat.JsonRows
                    : Unread(file, "JSON of a kind that is not known", "Give the text alone, or rows as JSON objects with their text", findings);
            }
        }

        if (Markup().IsMatch(text) && OfMarkup(text) is FileFormat format)
        {
            return format;
        }

        if (HtmlExtractor.Is(text))
        {
            return FileFormat.Html;
        }

        if (Markup().IsMatch(text))
        {
            return Unread(file, "XML or HTML", "Give the text alone", findings);
        }

        if (JsonRows.AreLines(text))
        {
            return FileFormat.JsonRows;
        }

        if (CsvRows.Is(text))
        {
            return FileFormat.Csv;
        }

        if (YamlRows.Is(text))
        {
            return FileFormat.YamlRows;
        }

        if (MarkdownExtractor.Is(text))
        {
            return FileFormat.Markdown;
        }

        if (Wikitext().Count(text[..Math.Min(text.Length, SampleUtf16)]) >= FewestWikiSigns)
        {
            return Unread(file, "wikitext", "Export the page as HTML or EPUB, and give that", findings);
        }

        return file.Encoding == EncodingGuess.Utf8 ? null : FileFormat.Encoded;
    }

    private static FileFormat? OfMarkup(string text) => XmlRoot.NameOf(text) switch
    {
        XName root when TeiExtractor.Is(root) => FileFormat.Tei,
        XName root when MakhzanExtractor.Is(root, text) => FileFormat.Makhzan,
        XName root when ScansExtractor.IsPage(root) => FileFormat.Page,
        XName root when ScansExtractor.IsAlto(root) => FileFormat.Alto,
        XName root when ScansExtractor.IsHocr(root, text) => FileFormat.Hocr,
        _ => null,
    };

    private const int SampleUtf16 = 200_000;
    private const int FewestWikiSigns = 3;

    private static JsonDocument? Json(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException)
        {
            return null; // A text may begin with a bracket.
        }
    }

    private static FileFormat? Unread(BookFile file, string name, string mend, FindingList findings)
    {
        findings.Add(file.Name, null, FindingCodes.FormatUnread, $"the file is {name}, expected a book in a format that is read ({string.Join(", ", FileFormat.All.Select(format => format.Name))}) or plain text", mend);
        return null;
    }

    [GeneratedRegex(@"\A<(?:\?xml|!DOCTYPE|!--|[A-Za-z][\w:.-]*[\s/>])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\[\[[^\[\]\n]{1,200}\]\]|\{\{[^{}\n]{1,200}\}\}|^==+[^=\n]{1,200}==+\s*$|^\{\|", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Wikitext();
}
