using System.Collections.Frozen;
using AngleSharp.Dom;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>What elements are by their names, and by the words with which <c>epub:type</c>, <c>role</c> and <c>class</c> describe them.</summary>
internal static class HtmlWords
{
    public const string Mark = "mark";
    public const string Note = "note";
    public const string Notes = "notes";
    public const string SideNote = "side-note";
    public const string Back = "back";
    public const string Page = "page";
    public const string Verse = "verse";
    public const string Stanza = "stanza";
    public const string Couplet = "couplet";
    public const string Half = "half";
    public const string Quotation = "quotation";
    public const string Title = "title";
    public const string Caption = "caption";
    public const string Furniture = "furniture";
    public const string Item = "item";
    public const string Running = "running";

    /// <summary>The selector of what HTML itself calls headings.</summary>
    public const string Headings = "h1, h2, h3, h4, h5, h6";

    /// <summary>With its level behind it.</summary>
    private const string Heading = "heading-";

    private static readonly FrozenDictionary<string, string> Meanings = EmbeddedTable.Read(typeof(HtmlWords), "html-words.tsv", "word", "meaning")
        .ToFrozenDictionary(row => row["word"], row => row["meaning"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "legend", "main", "menu", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private static readonly FrozenSet<string> Unread = FrozenSet.Create(StringComparer.Ordinal,
        "head", "script", "style", "template", "title", "meta", "link", "noscript", "button", "input", "select", "textarea", "iframe", "audio", "video", "canvas", "datalist");

    private static readonly FrozenSet<string> Images = FrozenSet.Create(StringComparer.Ordinal, "img", "svg", "image", "object", "embed", "picture");

    private static readonly FrozenSet<string> Emphases = FrozenSet.Create(StringComparer.Ordinal,
        "em", "i", "b", "strong", "u", "s", "strike", "del", "ins", "mark", "cite", "dfn", "small", "big", "font", "q", "code", "kbd", "samp", "tt", "var");

    /// <summary>What the words of an element say, in their order; the file's vocabulary counts before its classes.</summary>
    public static IEnumerable<string> MeaningsOf(IElement element) => Words(element.GetAttribute("epub:type")).Concat(Words(element.GetAttribute("role"))).Concat(Words(element.ClassName))
        .Select(word => Meanings.GetValueOrDefault(word)).OfType<string>();

    public static bool Means(IElement element, string meaning) => MeaningsOf(element).Contains(meaning);

    /// <summary>What stands around a text on a site, also where only the element's id says so. Headings are named for links to them.</summary>
    public static bool IsFurniture(IElement element) => element.LocalName is not ['h', >= '1' and <= '6'] && (Means(element, Furniture) || (element.Id is string id && Meanings.GetValueOrDefault(id) == Furniture));

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>What an element is of which no text is written; null for any other.</summary>
    public static string? Unwritten(IElement element) =>
        Images.Contains(element.LocalName) ? "images" : Unread.Contains(element.LocalName) ? "scripts and forms" : element.LocalName == "hr" ? "rules" : null;

    /// <summary>What an inline element says beside its words; null where it says nothing.</summary>
    /// <param name="language">That of the book.</param>
    public static string? LeftOut(IElement element, string? language) =>
        Emphases.Contains(element.LocalName) ? "emphases" : element.LocalName is "sup" or "sub" ? "raised and lowered letters"
            : element.LocalName is "abbr" or "acronym" && element.HasAttribute("title") ? "expansions of abbreviations"
            : element.LocalName == "a" && element.HasAttribute("href") ? "links" : LanguageOf(element) is string own && own != language ? "languages of words" : null;

    /// <summary>1 to 6; 0 for what is no heading.</summary>
    public static int HeadingLevel(IElement element) => element.LocalName is ['h', >= '1' and <= '6' and var digit] ? digit - '0'
        : element.GetAttribute("role") != "heading" ? LevelOfClass(element)
        : element.GetAttribute("aria-level") is [>= '1' and <= '6' and var level] ? level - '0' : 2;

    /// <summary>Programs that lay books out know no headings, only paragraphs whose style is called so.</summary>
    private static int LevelOfClass(IElement element) => element.LocalName is "p" or "div" && element.ClassName is not null
        && MeaningsOf(element).FirstOrDefault(meaning => meaning.StartsWith(Heading, StringComparison.Ordinal)) is [.., var level] && HtmlBlocks.IsLeaf(element) ? level - '0' : 0;

    public static string? LanguageOf(IElement element) => element.GetAttribute("xml:lang") ?? element.GetAttribute("lang");

    /// <summary>Whether a language is given that is not the book's, region aside.</summary>
    public static bool IsOther(string language, string? own) => language.Length > 0 && own is not null && Primary(language) != Primary(own);

    private static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    private static string[] Words(string? text) => text?.Split((char[])[' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
