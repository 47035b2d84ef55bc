using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>Verse that no word of the file calls so, but that is set like verse: couplets of two short blocks, or many short blocks in a row.</summary>
internal static class HtmlVerse
{
    private const int FewestLines = 4;
    private const int LongestLineUtf16 = 200;

    /// <summary>Two short lines without a stop, and the element beside it holds such two as well.</summary>
    public static bool IsCouplet(IElement element)
    {
        if (!HoldsCouplet(element))
        {
            return false;
        }

        var outer = element;
        while (outer.ParentElement is { LocalName: not "body", ChildElementCount: 1 } parent)
        {
            outer = parent;
        }

        return HoldsOnlyCouplet(outer.NextElementSibling) || HoldsOnlyCouplet(outer.PreviousElementSibling);
    }

    /// <summary>A short line without a stop, one of several in a row.</summary>
    public static bool IsAmongLines(IElement element)
    {
        var count = IsLine(element) ? 1 : 0;
        for (var next = element.NextElementSibling; count is > 0 and < FewestLines && next is not null && IsLine(next); next = next.NextElementSibling)
        {
            count++;
        }

        for (var before = element.PreviousElementSibling; count is > 0 and < FewestLines && before is not null && IsLine(before); before = before.PreviousElementSibling)
        {
            count++;
        }

        return count >= FewestLines;
    }

    private static bool HoldsOnlyCouplet(IElement? element)
    {
        while (element is { ChildElementCount: 1 })
        {
            element = element.FirstElementChild;
        }

        return element is not null && HoldsCouplet(element);
    }

    private static bool HoldsCouplet(IElement element) => element.ChildElementCount == 2 && Array.TrueForAll([.. element.Children], IsLine)
        && VerseShape.AreLines([.. element.Children.Select(child => child.TextContent)]);

    private static bool IsLine(IElement element) => element.LocalName is "p" or "div" && HtmlBlocks.IsLeaf(element) && element.TextContent is { Length: <= LongestLineUtf16 } text && VerseShape.IsLine(text);
}
