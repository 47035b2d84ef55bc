using KazakhArchive.Search.Showing;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>The part of a passage that shows a hit, in the spelling of the text; an ellipsis stands where it was cut.</summary>
/// <param name="Marks">Whole words of <paramref name="Text"/>, ascending, without overlaps.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextMark> Marks)
{
    public const string CutBefore = "\u2026 ";
    public const string CutAfter = " \u2026";

    // About three lines of a phone and two of a desk.
    private const int LengthUtf16 = 240;
    private const int LeadUtf16 = 70;

    // A passage that is hardly longer is shown whole.
    private const int WholeUtf16 = 320;
    private const int LongestWordUtf16 = 40;

    public static Snippet Of(SearchHit hit) => Of(hit.Passage.Text, hit.Marks, hit.Surest);

    /// <param name="surest">Stretches of which it shows one at least; none where any mark will do.</param>
    public static Snippet Of(string text, IReadOnlyList<TextMark> marks, IReadOnlyList<TextMark> surest)
    {
        var (start, end) = Window(text, marks, surest);
        var before = start > 0 ? CutBefore : "";
        var after = end < text.Length ? CutAfter : "";
        var shift = before.Length - start;
        return new Snippet(
            before + text[start..end] + after,
            [.. marks.Where(mark => mark.StartUtf16 >= start && mark.EndUtf16 <= end)
                .Select(mark => new TextMark(mark.StartUtf16 + shift, mark.EndUtf16 + shift))]);
    }

    /// <summary>Where it is cut out of the passage.</summary>
    public static (int StartUtf16, int EndUtf16) Window(string text, IReadOnlyList<TextMark> marks, IReadOnlyList<TextMark> surest)
    {
        if (text.Length <= WholeUtf16)
        {
            return (0, text.Length);
        }

        var first = Densest(marks, surest);
        var start = first is null ? 0 : Math.Max(0, first.Value.StartUtf16 - LeadUtf16);
        start = Math.Min(start, text.Length - LengthUtf16);
        start = start == 0 ? 0 : WordStart(text, start);
        var end = Math.Max(start + LengthUtf16, first?.EndUtf16 ?? 0);
        return (start, end >= text.Length ? text.Length : WordEnd(text, end));
    }

    /// <summary>The text cut at the marks; no part is empty.</summary>
    public IEnumerable<(string Text, bool IsMark)> Parts()
    {
        var written = 0;
        foreach (var mark in Marks)
        {
            if (mark.StartUtf16 > written)
            {
                yield return (Text[written..mark.StartUtf16], false);
            }

            yield return (Text[mark.StartUtf16..mark.EndUtf16], true);
            written = mark.EndUtf16;
        }

        if (written < Text.Length)
        {
            yield return (Text[written..], false);
        }
    }

    /// <summary>The first mark of the window that holds most of them, and of the surest before of any others; null without marks.</summary>
    private static TextMark? Densest(IReadOnlyList<TextMark> marks, IReadOnlyList<TextMark> surest)
    {
        TextMark? best = null;
        var most = (Surest: 0, All: 0);
        var (end, sureStart, sureEnd) = (0, 0, 0);
        for (var i = 0; i < marks.Count; i++)
        {
            var limit = marks[i].StartUtf16 + LengthUtf16 - LeadUtf16;
            for (; end < marks.Count && marks[end].EndUtf16 <= limit; end++)
            {
            }

            for (; sureStart < surest.Count && surest[sureStart].StartUtf16 < marks[i].StartUtf16; sureStart++)
            {
            }

            for (sureEnd = Math.Max(sureEnd, sureStart); sureEnd < surest.Count && surest[sureEnd].EndUtf16 <= limit; sureEnd++)
            {
            }

            var held = (sureEnd - sureStart, end - i);
            if (best is null || held.CompareTo(most) > 0)
            {
                (best, most) = (marks[i], held);
            }
        }

        return best;
    }

    private static int WordStart(string text, int from)
    {
        var space = text.IndexOf(' ', from, Math.Min(LongestWordUtf16, text.Length - from));
        return space >= 0 ? space + 1 : char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int WordEnd(string text, int from)
    {
        var space = text.LastIndexOf(' ', from, Math.Min(LongestWordUtf16, from));
        return space > 0 ? space : char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }
}
