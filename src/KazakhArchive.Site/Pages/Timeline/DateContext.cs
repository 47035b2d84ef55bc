using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Dates;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>A date amid a few words of its passage; an ellipsis stands where it was cut.</summary>
public sealed record DateContext(string Text, TextMark Mark)
{
    // A line or two of a phone on each side.
    private const int SideUtf16 = 70;
    private const string Ellipsis = "\u2026";

    public static DateContext Of(string text, DateMention date)
    {
        var start = date.StartUtf16 <= SideUtf16 ? 0 : text.IndexOf(' ', date.StartUtf16 - SideUtf16, SideUtf16) is >= 0 and var space ? space + 1 : date.StartUtf16;
        var end = text.Length - date.EndUtf16 <= SideUtf16 ? text.Length
            : text.LastIndexOf(' ', date.EndUtf16 + SideUtf16, SideUtf16) is >= 0 and var last ? last : date.EndUtf16;
        var before = start == 0 ? "" : Ellipsis + " ";
        var shift = before.Length - start;
        return new DateContext(
            before + text[start..end] + (end == text.Length ? "" : " " + Ellipsis),
            new TextMark(date.StartUtf16 + shift, date.EndUtf16 + shift));
    }
}
