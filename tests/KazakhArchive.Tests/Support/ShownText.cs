using AngleSharp.Dom;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Support;

/// <summary>The text of an element as a reader of the reading layer sees it, without what the site adds to it.</summary>
internal static class ShownText
{
    private const string NotText =
        ".tools, .sic, .dipl, .dipl-block, .fn, .fn-raw, .pb, .by, .no-image, .note-mark, .ways-back, .lacking";

    /// <summary>White space folded; a block is parted from the next by a space.</summary>
    public static string Of(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var added in copy.QuerySelectorAll(NotText))
        {
            added.Remove();
        }

        foreach (var block in copy.QuerySelectorAll("p, li, td, h1, h2, h3, h4, figcaption"))
        {
            block.AppendChild(element.Owner!.CreateTextNode(" "));
        }

        return WhiteSpace.Fold(copy.TextContent);
    }
}
