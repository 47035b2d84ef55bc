using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Scans;

/// <summary>hOCR, as Tesseract and other OCR engines write it: HTML whose classes say what an element is and whose titles say where. Source: kba/hocr-spec, 1.2.</summary>
internal static partial class Hocr
{
    private static readonly string[] Lines = ["ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption", "ocr_textfloat", "ocr_pageno", "ocr_title", "ocr_par", "ocr_carea", "ocrx_block"];
    private static readonly string[] Regions = ["ocr_par", "ocr_carea", "ocrx_block", "ocr_page"];

    public static bool Is(XName root, string text) => root.LocalName.Equals("html", StringComparison.OrdinalIgnoreCase) && text.Contains("ocr_page", StringComparison.Ordinal) && PageClass().IsMatch(text);

    public static IEnumerable<ScannedPage> Read(XElement root)
    {
        foreach (var page in root.Descendants().Where(element => Has(element, "ocr_page")))
        {
            var lines = page.Descendants().Where(element => IsLine(element) && !element.Descendants().Any(IsLine));
            var regions = lines.GroupBy(line => line.AncestorsAndSelf().First(around => Array.Exists(Regions, name => Has(around, name))));
            yield return new ScannedPage(ImageOf(page), Property(page, "lpageno"), [.. regions.Select(region => new ScannedRegion(CornersOf(region.Key), [.. region.Select(Line).Where(line => line.Text.Length > 0)]))]);
        }
    }

    /// <summary>How many stretches of text a page has that no line holds.</summary>
    public static int WordsOutside(XElement root) => root.Descendants().Where(element => Has(element, "ocr_page")).SelectMany(page => page.DescendantNodes().OfType<XText>())
        .Count(text => text.Value.Any(char.IsLetterOrDigit) && !text.Ancestors().Any(around => IsLine(around) && !around.Descendants().Any(IsLine)));

    public static bool IsWord(XElement element) => Has(element, "ocrx_word");

    /// <summary>Some engines write HTML that is no XML: elements that are never closed, characters by name.</summary>
    public static string WellFormed(string text) => Named().Replace(
        Void().Replace(text, element => element.Value.EndsWith("/>", StringComparison.Ordinal) ? element.Value : element.Value[..^1] + "/>"),
        character => character.Value is "&lt;" or "&gt;" or "&amp;" or "&quot;" or "&apos;" ? character.Value : WebUtility.HtmlDecode(character.Value));

    private static ScannedLine Line(XElement line)
    {
        var role = line.AncestorsAndSelf().SelectMany(Classes).Select(RegionTypes.Of).FirstOrDefault(found => found is not null);
        var confidences = line.Descendants().Select(word => RegionTypes.Percent100(Property(word, "x_wconf"))).OfType<int>().ToList();
        return new ScannedLine(role ?? RegionRole.Text, TextOf(line), CornersOf(line), RegionTypes.Mean(confidences));
    }

    private static string TextOf(XElement line)
    {
        var text = new StringBuilder();
        foreach (var node in line.DescendantNodes())
        {
            if (node is XElement element && IsWord(element))
            {
                text.Append(' ');
            }
            else if (node is XText words)
            {
                text.Append(words.Value.Replace('\t', ' '));
            }
        }

        return WhiteSpace.Fold(text.ToString());
    }

    private static string ImageOf(XElement page)
    {
        var image = Property(page, "image") ?? "";
        return image.Trim('"', '\'', ' ');
    }

    private static string? CornersOf(XElement element)
    {
        if (Property(element, "poly")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 2 } polygon)
        {
            return string.Join(' ', polygon.Chunk(2).Where(corner => corner.Length == 2).Select(corner => $"{corner[0]},{corner[1]}"));
        }

        return Property(element, "bbox")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var left, var top, var right, var bottom] ? ImageZone.Box(left, top, right, bottom) : null;
    }

    /// <summary>Of the properties in an element's title, which semicolons part.</summary>
    private static string? Property(XElement element, string name) => (element.Attribute("title")?.Value ?? "").Split(';', StringSplitOptions.TrimEntries)
        .FirstOrDefault(property => property.StartsWith(name, StringComparison.Ordinal) && property.Length > name.Length && property[name.Length] == ' ')?[(name.Length + 1)..].Trim();

    private static bool IsLine(XElement element) => Classes(element).Any(name => Array.IndexOf(Lines, name) >= 0);

    private static bool Has(XElement element, string name) => Classes(element).Contains(name, StringComparer.Ordinal);

    private static string[] Classes(XElement element) => (element.Attribute("class")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<(?:meta|link|br|hr|img|input)\\b[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Void();

    [GeneratedRegex("&[A-Za-z][A-Za-z0-9]{1,30};", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("class\\s*=\\s*[\"'][^\"']*\\bocr_page\\b", RegexOptions.CultureInvariant)]
    private static partial Regex PageClass();
}
