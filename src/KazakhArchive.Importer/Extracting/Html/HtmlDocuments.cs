using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>HTML as browsers read it, also where it is called XHTML; what XML writes in another way is brought to that first.</summary>
internal static partial class HtmlDocuments
{
    /// <summary>As deep as elements may stand in each other: what walks the tree calls itself for each level, and the parser looks through all of them.</summary>
    public const int DeepestLevel = 256;

    /// <summary>A book of a million words with a tag for every second one has fewer.</summary>
    private const int MostTags = 1_500_000;

    /// <exception cref="InvalidDataException">It declares entities, or consists of tags.</exception>
    public static IHtmlDocument Parse(string text)
    {
        if (Entities().IsMatch(text))
        {
            throw new InvalidDataException("the file declares entities of its own");
        }

        if (text.AsSpan().Count('<') > MostTags)
        {
            throw new InvalidDataException("the file holds more than 1,500,000 tags");
        }

        if (HtmlNesting.DepthOf(text) > DeepestLevel)
        {
            throw new InvalidDataException("elements are nested more than 256 deep");
        }

        var parser = new HtmlParser(new HtmlParserOptions { MaximumDepth = 2 * DeepestLevel, DisableElementPositionTracking = true });
        return parser.ParseDocument(IsXml(text) ? FromXml(text) : text);
    }

    public static bool IsXml(string text) => text.AsSpan(0, Math.Min(text.Length, 1_000)) is var head
        && (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal) || head.Contains("http://www.w3.org/1999/xhtml", StringComparison.Ordinal));

    /// <summary>An element that is closed in its own tag is open in HTML, and a CDATA section a comment.</summary>
    private static string FromXml(string text) => SelfClosed().Replace(
        Cdata().Replace(text, section => WebUtility.HtmlEncode(section.Groups[1].Value)),
        tag => Void().IsMatch(tag.Groups[1].ValueSpan) ? tag.Value : $"<{tag.Groups[1].Value}{tag.Groups[2].Value}></{tag.Groups[1].Value}>");

    [GeneratedRegex(@"<!ENTITY\b|<!DOCTYPE[^<>\[]{0,500}\[", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entities();

    [GeneratedRegex(@"<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:""[^""]*""|'[^']*'))*)\s*/>", RegexOptions.CultureInvariant)]
    private static partial Regex SelfClosed();

    [GeneratedRegex(@"<!\[CDATA\[(.*?)\]\]>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Cdata();

    [GeneratedRegex(@"\A(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Void();
}
