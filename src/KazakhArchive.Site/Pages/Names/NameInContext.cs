using KazakhArchive.Search.Names;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>A mention with what stands around it in its passage; nothing where that has been edited since the index was made.</summary>
public sealed record NameInContext(PlacedMention Place, string Before, string Keyword, string After)
{
    // What one line of a wide window has room for on either side.
    private const int SideUtf16 = 80;

    public static NameInContext Of(PlacedMention place)
    {
        if (!place.HasText)
        {
            return new NameInContext(place, "", "", "");
        }

        var text = place.Passage.Text;
        var (start, end) = (place.Mention.StartUtf16, place.Mention.EndUtf16);
        var first = Math.Max(0, start - SideUtf16);
        var last = Math.Min(text.Length, end + SideUtf16);

        // Of a word that the window cuts nothing is shown.
        first = first == 0 ? 0 : text.IndexOf(' ', first, start - first) is >= 0 and var space ? space + 1 : start;
        last = last == text.Length ? last : text.LastIndexOf(' ', last - 1, last - end) is >= 0 and var gap ? gap : end;
        return new NameInContext(place, text[first..start], text[start..end], text[end..last]);
    }
}
