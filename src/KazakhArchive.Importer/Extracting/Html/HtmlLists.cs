using System.Globalization;
using AngleSharp.Dom;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>The numbers that a browser sets before the items of numbered lists (HTML, 4.4.5 and 4.4.8; CSS Lists).</summary>
internal sealed class HtmlLists(HtmlStyleSheet styles)
{
    private readonly Dictionary<IElement, Dictionary<IElement, int>> counted = [];

    /// <summary>With the space behind it; empty for an item of a list that has none, or that begins with its number in letters.</summary>
    public string NumberOf(IElement element)
    {
        if (element is not { LocalName: "li", ParentElement: { LocalName: "ol" } list } || StyleOf(element, list) is not string style)
        {
            return "";
        }

        if (!counted.TryGetValue(list, out var numbers))
        {
            counted[list] = numbers = Count(list);
        }

        if (!numbers.TryGetValue(element, out var count))
        {
            return "";
        }

        var number = ListNumbers.Of(count, style);
        return number.Length == 0 || ListMarkers.NumberAtHead(element.TextContent) is { Length: > 0 } typed && typed.Number == count ? "" : number + ". ";
    }

    /// <summary>Null where signs that count nothing stand before the items.</summary>
    private string? StyleOf(IElement item, IElement list)
    {
        var style = styles.Of(item).Counting ?? item.GetAttribute("type") ?? styles.Of(list).Counting ?? list.GetAttribute("type") ?? "decimal";
        return style.StartsWith('"') || style.StartsWith('\'') ? null : style;
    }

    /// <summary>Of the items that are displayed; browsers pass over others.</summary>
    private Dictionary<IElement, int> Count(IElement list)
    {
        var items = list.Children.Where(child => child.LocalName == "li" && styles.IsDisplayed(child)).ToList();
        var isReversed = list.HasAttribute("reversed");
        var next = (long?)Number(list.GetAttribute("start")) ?? (isReversed ? items.Count : 1);
        var numbers = new Dictionary<IElement, int>();
        foreach (var item in items)
        {
            next = Number(item.GetAttribute("value")) ?? next;
            numbers[item] = (int)Math.Clamp(next, int.MinValue, int.MaxValue);
            next += isReversed ? -1 : 1;
        }

        return numbers;
    }

    private static int? Number(string? attribute) => int.TryParse(attribute, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
}
