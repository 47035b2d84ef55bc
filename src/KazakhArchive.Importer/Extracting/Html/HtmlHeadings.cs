using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>The levels of headings where a book sets two for one division: its number in small letters, below it its title in large ones.</summary>
internal static class HtmlHeadings
{
    /// <summary>0 for what is no heading. The first of the two begins the division, the other is below it.</summary>
    public static int LevelOf(IElement element)
    {
        var level = HtmlWords.HeadingLevel(element);
        if (level == 0)
        {
            return 0;
        }

        var next = element.NextElementSibling is IElement below ? HtmlWords.HeadingLevel(below) : 0;
        var before = element.PreviousElementSibling is IElement above ? HtmlWords.HeadingLevel(above) : 0;
        return next > 0 && next < level ? next : before > level ? level + 1 : level;
    }
}
