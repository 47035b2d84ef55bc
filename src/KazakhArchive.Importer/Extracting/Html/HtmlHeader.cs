using AngleSharp.Dom;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>The <c>header</c> of a document that holds the title of the book, as programs write it that make HTML of one, not the name of the site.</summary>
internal static class HtmlHeader
{
    /// <summary>
    /// It has the only heading of the first level, which leads nowhere and is also the document's title, and no menus. What names an author says
    /// as much as the title.
    /// </summary>
    public static bool IsOfBook(IElement header) => header.LocalName == "header" && header.QuerySelector("nav, form, input, button, ul") is null
        && header.QuerySelectorAll("h1").ToList() is [var title] && LeadsNowhere(title) && !header.Owner!.Descendants().OfType<IElement>().Where(element => element.LocalName == "h1").Skip(1).Any()
        && (Authors(header).Count > 0 || Begins(header.Owner!.Title, title.TextContent));

    /// <summary>Whether headings stand behind it, so that what is in it is a title page.</summary>
    public static bool IsTitlePage(IElement header) => header.Owner!.QuerySelectorAll(HtmlWords.Headings).Any(heading => !header.Contains(heading));

    /// <summary>Null where the document has none.</summary>
    public static IElement? Find(IDocument document) => document.QuerySelectorAll("header").FirstOrDefault(IsOfBook);

    public static IReadOnlyList<string> Authors(IElement header) =>
        [.. header.QuerySelectorAll(".author, .byline, [rel=author], [itemprop=author]").Where(author => author.QuerySelector(".author") is null)
            .Select(author => WhiteSpace.Fold(author.TextContent)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    private static bool LeadsNowhere(IElement title) => title.Closest("a[href]") is null && title.QuerySelectorAll("a[href]").All(link => link.GetAttribute("href")!.StartsWith('#'));

    private static bool Begins(string? documentTitle, string title) => Letters(title) is { Length: > 0 } letters && Letters(documentTitle ?? title).StartsWith(letters, StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
