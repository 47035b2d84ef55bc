using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>How the letters of a block are set, by elements, attributes and names of classes.</summary>
internal static partial class HtmlType
{
    /// <summary>Longer blocks are no headings.</summary>
    private const int LongestUtf16 = 300;

    public static LineType Of(IElement block) =>
        block.TextContent.Length > LongestUtf16 ? default : new LineType(0, IsBold(block), Around(block).Any(IsCentring));

    private static bool IsBold(IElement block) => Around(block).Any(IsBolding)
        || block.Descendants().OfType<IText>().Where(text => text.Data.Any(char.IsLetter)).ToList() is { Count: > 0 } texts
            && texts.TrueForAll(text => text.Ancestors().OfType<IElement>().TakeWhile(element => element != block).Any(IsBolding));

    private static IEnumerable<IElement> Around(IElement block) => block.Ancestors().OfType<IElement>().TakeWhile(element => element.LocalName != "body").Prepend(block);

    public static bool IsBolding(IElement element) => element.LocalName is "b" or "strong" || Bold().IsMatch(element.GetAttribute("style") ?? "") || element.ClassList.Any(name => name.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || (element.LocalName == "span" && name == "title"));

    private static bool IsCentring(IElement element) => element.LocalName == "center" || string.Equals(element.GetAttribute("align"), "center", StringComparison.OrdinalIgnoreCase)
        || Centre().IsMatch(element.GetAttribute("style") ?? "") || element.ClassList.Any(name => name is "center" or "centre" or "centered" or "text-center");

    [GeneratedRegex(@"font-weight\s*:\s*(?:bold|[6-9]00)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bold();

    [GeneratedRegex(@"text-align\s*:\s*center", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Centre();
}
