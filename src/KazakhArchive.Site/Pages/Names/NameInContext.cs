using KazakhArchive.Search.Names;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>The first mention in a passage with what stands around it; nothing where that has been edited since the index was made.</summary>
/// <param name="Times">How often the passage mentions the name.</param>
public sealed record NameInContext(PlacedMention Place, int Times, string Before, string Keyword, string After)
{
    // What one line of a wide window has room for on either side.
    private const int SideUtf16 = 80;

    private const char Cut = '\u2026';

    /// <param name="mentions">Those of one passage.</param>
    public static NameInContext Of(IReadOnlyList<PlacedMention> mentions)
    {
        var place = mentions[0];
        if (!place.HasText)
        {
            return new NameInContext(place, mentions.Count, "", "", "");
        }

        var text = place.Passage.Text;
        var (start, end) = (place.Mention.StartUtf16, place.Mention.EndUtf16);
        var first = Math.Max(0, start - SideUtf16);
        var last = Math.Min(text.Length, end + SideUtf16);

        // Of a word that the window cuts nothing is shown.
        first = first == 0 ? 0 : text.IndexOf(' ', first, start - first) is >= 0 and var space ? space + 1 : start;
        last = last == text.Length ? last : text.LastIndexOf(' ', last - 1, last - end) is >= 0 and var gap ? gap : end;
        return new NameInContext(
            place, mentions.Count, first == 0 ? text[..start] : $"{Cut} {text[first..start]}", text[start..end], last == text.Length ? text[end..] : $"{text[end..last]} {Cut}");
    }
}
