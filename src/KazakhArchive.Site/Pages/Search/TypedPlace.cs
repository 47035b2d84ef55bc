using System.Buffers;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>
/// A place as people write it, perhaps behind words of a work's title or id: <c>khanates 2.5</c>; a printed page or several, <c>p. 5</c>,
/// <c>صفحہ ۱۲</c>, <c>ص ١٢</c>, <c>pp. 20–35</c>, <c>page 2.15</c> with its volume; what names the work may stand behind it too.
/// </summary>
/// <param name="Work">What names the work, as typed; empty where nothing does.</param>
/// <param name="Reference">The first and the last page where several are meant, which no address knows.</param>
internal sealed partial record TypedPlace(string Work, PassageRange Reference)
{
    private static readonly SearchValues<char> Figures = SearchValues.Create(Digits.All);

    /// <summary>Null where the text ends with no reference.</summary>
    public static TypedPlace? Read(string text) => ReadBehindWork(PlaceFirst().Replace(WordOfPassage().Replace(text, "$1"), "$2$4 $1$3"));

    private static TypedPlace? ReadBehindWork(string text)
    {
        if (Pages().Match(text) is { Success: true } pages)
        {
            return PageOf(pages.Groups[2].Value) is PassageId first && PageOf(pages.Groups[3].Success ? pages.Groups[3].Value : pages.Groups[2].Value) is PassageId last
                ? new TypedPlace(pages.Groups[1].Value, new PassageRange(first, last))
                : null;
        }

        var end = text.LastIndexOfAny([' ', '/']);
        if (!text.AsSpan(end + 1).ContainsAny(Figures) && (end < 0 || text[end] != '/'))
        {
            // Only an address has pages in other than figures: to p, a page, Putin and protests would be its numbers.
            return null;
        }

        return PassageRange.TryParse(text[(end + 1)..]) is PassageRange reference ? new TypedPlace(text[..Math.Max(0, end)].Trim([' ', '/', ',', '\u060C']), reference) : null;
    }

    private static PassageId? PageOf(string number) => PassageId.TryParse($"p{Digits.ToAscii(number)}");

    [GeneratedRegex("^(?:(.+?)[,\u060C]?\\s+)?(?:pp?|pages?|صص?|صفحہ|صفحه|صفحة|صفحات|الصفحة|الصفحات)\\s*[.:\u06D4]?\\s*([0-9\u0660-\u0669\u06F0-\u06F9]+(?:\\.[0-9\u0660-\u0669\u06F0-\u06F9]+)?)(?:\\s*[-\u2010-\u2015]\\s*([0-9\u0660-\u0669\u06F0-\u06F9]+(?:\\.[0-9\u0660-\u0669\u06F0-\u06F9]+)?))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pages();

    // As citations have it: passage 2.158, عبارت ۲٫۱۵۸, المقطع 2.158.
    [GeneratedRegex("(^|\\s)(?:passages?|عبارت|عبارات|المقطع|المقاطع|مقطع)\\s+(?=\\d+[.\u06D4\u066B]\\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordOfPassage();

    // The work behind the place: 2.5 of the khanates, p. 38 abc-kazakhstan. Behind a page, whose number is then not looked for, it is a
    // slug, or a comma or a preposition says that it is one.
    [GeneratedRegex("^(?:(\\d+[.\u06D4\u066B]\\d[\\d.\u06D4\u066B\u2010-\u2015-]*)[,\u060C]?\\s+(?:(?:of|in|من|في)\\s+)?(?!\\d|[-\u2010-\u2015]|in:)(.+)"
        + "|((?:pp?|pages?|صص?|صفحہ|صفحه|صفحة|صفحات|الصفحة|الصفحات)\\s*[.:\u06D4]?\\s*\\d[\\d.\u2010-\u2015-]*)(?:[,\u060C]\\s*|\\s+(?:of|in|من|في)\\s+|\\s+(?=[a-z0-9]+-[a-z0-9-]+$))(?!\\d|in:)(.+))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceFirst();
}
