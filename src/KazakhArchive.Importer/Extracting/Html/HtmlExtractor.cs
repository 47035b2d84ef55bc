using System.Text.RegularExpressions;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>A book in one HTML or XHTML file.</summary>
internal static partial class HtmlExtractor
{
    /// <summary>Whether a text without its byte order mark is one.</summary>
    public static bool Is(string text) => Beginning().IsMatch(text);

    /// <exception cref="InvalidDataException">It nests too deeply, or declares entities.</exception>
    public static Extraction Extract(string text)
    {
        var document = HtmlDocuments.Parse(text);
        var head = HtmlHead.Read(document);
        var writer = new ExtractionWriter { TellsHeadings = true };
        var styles = new HtmlStyleSheet(document.QuerySelectorAll("style").Select(sheet => sheet.TextContent));
        new HtmlBook([new HtmlFile("", document) { Styles = styles }], head.Language).Write(writer);
        return writer.Finish(head);
    }

    [GeneratedRegex(@"\A(?:\s|<\?xml[^<>]{0,200}\?>|<!--.{0,2000}?-->)*<(?:!DOCTYPE\s+html\b|(?:html|head|body|h[1-6]|p|div|article|section|main|meta|title)[\s>])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Beginning();
}
