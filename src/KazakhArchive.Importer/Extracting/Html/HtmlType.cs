using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>How the letters of a block are set, by elements, attributes, style sheets and names of classes.</summary>
internal sealed class HtmlType(HtmlStyleSheet styles)
{
    /// <summary>Longer blocks are no headings; their letters tell how those of the text are set.</summary>
    private const int LongestUtf16 = 300;

    /// <summary>Of letters of which nothing is said; the sizes of others are shares of it.</summary>
    private const int StandardSizeHalfPoints = 24;

    public LineType Of(IElement block)
    {
        var texts = block.Descendants().OfType<IText>().Where(text => text.Data.Any(char.IsLetter));
        var letters = (block.TextContent.Length > LongestUtf16 ? texts.Take(1) : texts).Select(text => text.ParentElement!).Distinct().ToList();
        return new LineType(
            letters.Select(SizeOf).DefaultIfEmpty(StandardSizeHalfPoints).Max(),
            letters.Count > 0 && letters.TrueForAll(IsBold),
            Around(block).Select(IsCentring).FirstOrDefault(isCentring => isCentring is not null) ?? false);
    }

    /// <summary>Of words that no block stands around.</summary>
    public static LineType Bold { get; } = new(StandardSizeHalfPoints, IsBold: true, IsCentred: false);

    public bool IsBolding(IElement element) => Weight(element) == true;

    private bool IsBold(IElement element) => Around(element).Select(Weight).FirstOrDefault(weight => weight is not null) ?? false;

    private int SizeOf(IElement element)
    {
        var size = 1.0;
        foreach (var around in Around(element))
        {
            var style = styles.Of(around);
            size *= style.Size ?? (around.LocalName is "big" ? 1.2 : around.LocalName is "small" ? 0.83 : FontSize(around) ?? 1);
            if (style is { Size: not null, IsOfDocument: true })
            {
                break;
            }
        }

        return (int)Math.Round(Math.Clamp(size, 0.1, 100) * StandardSizeHalfPoints);
    }

    private bool? Weight(IElement element) => styles.Of(element).IsBold
        ?? (element.LocalName is "b" or "strong" || element.ClassList.Any(name => name.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || (element.LocalName == "span" && name == "title")) ? true : null);

    private bool? IsCentring(IElement element) => styles.Of(element).IsCentred
        ?? (element.LocalName == "center" || string.Equals(element.GetAttribute("align"), "center", StringComparison.OrdinalIgnoreCase)
            || element.ClassList.Any(name => name is "center" or "centre" or "centered" or "text-center") ? true : null);

    /// <summary>Of old pages, from 1 to 7, of which 3 is that of all text.</summary>
    private static double? FontSize(IElement element) => element.LocalName == "font" && element.GetAttribute("size") is string size
        ? size.Trim() switch { "1" => 0.6, "2" or "-1" => 0.83, "4" or "+1" => 1.2, "5" or "+2" => 1.5, "6" or "+3" => 2, "7" or "+4" => 3, _ => 1 } : null;

    private static IEnumerable<IElement> Around(IElement block) => block.Ancestors().OfType<IElement>().TakeWhile(element => element.LocalName != "html").Prepend(block);
}
