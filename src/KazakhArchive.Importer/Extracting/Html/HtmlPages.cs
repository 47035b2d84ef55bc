using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>The numbers of printed pages as markup gives them.</summary>
internal static partial class HtmlPages
{
    /// <summary>A page's beginning has no more letters than its number, with a word for it perhaps.</summary>
    private const int LongestMarkUtf16 = 24;

    /// <summary>Whether an element is nothing but the beginning of a page.</summary>
    public static bool IsMark(IElement element) => HtmlWords.Means(element, HtmlWords.Page) && element.TextContent.Trim().Length <= LongestMarkUtf16;

    /// <summary>Volume and number; nulls where the element says none.</summary>
    /// <param name="listed">What the book's list of pages says about it; null where there is none.</param>
    public static (int? Volume, string? Number) NumberOf(IElement element, string? listed) =>
        ((string?[])[listed, element.GetAttribute("data-page-number"), OfBook(element.GetAttribute("title")), element.GetAttribute("aria-label"), element.TextContent, element.Id ?? element.QuerySelector("[id]")?.Id])
            .OfType<string>().Select(NumberIn).FirstOrDefault(label => label.Number is not null);

    /// <summary>A title that names a file of scans has the number of an image behind it.</summary>
    private static string? OfBook(string? title) => title is not null && ScanFile().IsMatch(title) ? null : title;

    /// <summary>The number that is at the end of words: <c>ص ٤٥</c>, <c>p. 45</c>, <c>[45]</c>, <c>page_xii</c>, <c>(2/45)</c>.</summary>
    public static (int? Volume, string? Number) NumberIn(string words)
    {
        var match = Label().Match(words);
        return !match.Success ? (null, null)
            : (match.Groups["volume"].Success ? Digits.NumberOf(match.Groups["volume"].ValueSpan) : null, match.Groups["number"].Value);
    }

    [GeneratedRegex(@"\.(?:pdf|djvu?|tiff?|jpe?g|png)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ScanFile();

    [GeneratedRegex(@"\A(?:.*?[^\d\p{L}])??(?:(?<volume>\d{1,2})\s*/\s*)?(?:p|pg|page|pagebreak|Page)?(?<number>\d{1,5}[a-z]?|[ivxlcdm]{1,8}|[IVXLCDM]{1,8})[\])}\s]*\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Label();
}
