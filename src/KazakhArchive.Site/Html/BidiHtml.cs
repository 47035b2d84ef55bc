using BitFaster.Caching.Lru;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Html;

/// <summary>
/// Writes text with an isolate around each run that would otherwise be reordered. Every isolate names its direction:
/// Chromium resolves dir=auto and a bare bdi around digits to ltr.
/// </summary>
public static class BidiHtml
{
    // Titles and names stand on page after page.
    private const int LongestTitleUtf16 = 200;
    private const int MostTitles = 1024;

    private static readonly ConcurrentLru<(string Text, Language Language), IHtmlContent> Titles = new(MostTitles);

    /// <summary>Running text outside the works: abstracts, titles, provenance.</summary>
    public static IHtmlContent Of(string text, Language language) =>
        text.Length <= LongestTitleUtf16 ? Titles.GetOrAdd((text, language), title => Made(title.Text, title.Language, [])) : Made(text, language, []);

    /// <param name="marks">Words of a search, ascending, without overlaps.</param>
    public static IHtmlContent Of(string text, Language language, IReadOnlyList<TextMark> marks) => Made(text, language, marks);

    private static HtmlString Made(string text, Language language, IReadOnlyList<TextMark> marks)
    {
        using var html = new StringWriter();
        Write(html, text, language, marks);
        return new HtmlString(html.ToString());
    }

    public static void Write(TextWriter html, string text, Language language, IReadOnlyList<TextMark>? marks = null) =>
        Write(html, text, Runs(text, language), 0, text.Length, isInLink: false, marks ?? []);

    /// <summary>In left-to-right text only addresses need a mark.</summary>
    public static IReadOnlyList<BidiRun> Runs(string text, Language language) => language.Direction() == "ltr"
        ? [.. BidiRuns.Of(text).Where(run => run.Kind == BidiRunKind.Url)]
        : RareWords.In(BidiRuns.Of(text), text, language);

    /// <summary>A part of a text whose runs were found in the whole, so that a word broken by an emendation still counts as one.</summary>
    /// <param name="isInLink">Links do not nest: an address is then isolated only.</param>
    public static void Write(
        TextWriter html, string text, IReadOnlyList<BidiRun> runs, int startUtf16, int endUtf16, bool isInLink, IReadOnlyList<TextMark> marks)
    {
        var i = startUtf16;
        for (var next = 0; next < runs.Count; next++)
        {
            var run = runs[next];
            var start = Math.Max(i, run.StartUtf16);
            var end = Math.Min(endUtf16, run.EndUtf16);
            if (start >= end)
            {
                continue;
            }

            MarkedText.Write(html, text, i, start, marks);
            WriteRun(html, text, run, start, end, isInLink, marks);
            i = end;
        }

        MarkedText.Write(html, text, i, endUtf16, marks);
    }

    private static void WriteRun(TextWriter html, string text, BidiRun run, int start, int end, bool isInLink, IReadOnlyList<TextMark> marks)
    {
        var isWhole = start == run.StartUtf16 && end == run.EndUtf16;
        switch (run.Kind)
        {
            case BidiRunKind.Latin or BidiRunKind.Cyrillic:
                var language = run.Kind == BidiRunKind.Latin ? "en" : "ru";
                // Two isolates side by side would stand in the order of the right-to-left text; unisolated, the parts join.
                html.Write(isWhole ? $"<bdi lang=\"{language}\" dir=\"ltr\">" : $"<span lang=\"{language}\">");
                MarkedText.Write(html, text, start, end, marks);
                html.Write(isWhole ? "</bdi>" : "</span>");
                break;
            case BidiRunKind.RareWord or BidiRunKind.NaskhWord:
                html.Write(run.Kind == BidiRunKind.RareWord ? "<span class=\"rare\">" : "<span class=\"naskh\">");
                MarkedText.Write(html, text, start, end, marks);
                html.Write("</span>");
                break;
            case BidiRunKind.Url:
                WriteUrl(html, Urls.Target(text.Substring(run.StartUtf16, run.LengthUtf16)), text[start..end], isInLink);
                break;
            case not BidiRunKind.Plain when isWhole:
                // A mark around a part of it would part what must stay together: 1917 of 1917-1936.
                var isMarked = MarkedText.Touches(marks, start, end);
                html.Write(isMarked ? MarkedText.Begin : "");
                WriteNumber(html, run.Kind, text[start..end]);
                html.Write(isMarked ? MarkedText.End : "");
                break;
            default:
                // Of a number that an emendation cuts, the halves keep to the algorithm.
                MarkedText.Write(html, text, start, end, marks);
                break;
        }
    }

    private static void WriteNumber(TextWriter html, BidiRunKind kind, string number)
    {
        switch (kind)
        {
            case BidiRunKind.Range:
                WriteRange(html, number);
                break;
            case BidiRunKind.Percentage:
                WritePercentage(html, number);
                break;
            case BidiRunKind.Date when IsoDate.TryRead(number) is DateOnly date:
                html.Write("<time class=\"num\" datetime=\"");
                html.Write(IsoDate.Write(date));
                Element(html, "\" dir=\"ltr\">", number, "</time>");
                break;
            default:
                Element(html, "<bdi class=\"num\" dir=\"ltr\">", number, "</bdi>");
                break;
        }
    }

    // U+2013 is neutral and turns with the direction; a hyphen is a separator that binds digits from left to right (UAX #9, W4).
    private static void WriteRange(TextWriter html, string range)
    {
        var (first, dash, second) = Numbers.SplitRange(range);
        if (dash == "\u2013" && !HasSign(range))
        {
            Element(html, "<bdi class=\"num\" dir=\"rtl\">", range, "</bdi>");
            return;
        }

        html.Write("<bdi class=\"num\" dir=\"rtl\">");
        WritePart(html, first);
        Markup.Text(html, dash);
        WritePart(html, second);
        html.Write("</bdi>");
    }

    private static void WritePart(TextWriter html, string number)
    {
        if (HasSign(number))
        {
            WritePercentage(html, number);
        }
        else
        {
            Element(html, "<bdi dir=\"ltr\">", number, "</bdi>");
        }
    }

    // CLDR sets the sign on the right of European digits also in Arabic, and on the left of Arabic-Indic ones.
    private static void WritePercentage(TextWriter html, string percentage)
    {
        var (number, sign) = Numbers.SplitPercentage(percentage);
        if (number.All(c => c < '\u0600'))
        {
            Element(html, "<bdi class=\"num\" dir=\"ltr\">", percentage, "</bdi>");
            return;
        }

        Element(html, "<bdi class=\"num\" dir=\"rtl\"><bdi dir=\"ltr\">", number, "</bdi>");
        Markup.Text(html, sign);
        html.Write("</bdi>");
    }

    private static bool HasSign(string number) => number.AsSpan().ContainsAny('%', '\u066A');

    private static void WriteUrl(TextWriter html, string target, string shown, bool isInLink)
    {
        if (isInLink)
        {
            Element(html, "<bdi class=\"url\" dir=\"ltr\">", shown, "</bdi>");
            return;
        }

        html.Write("<a class=\"url\" dir=\"ltr\"");
        Markup.Attribute(html, "href", target);
        Element(html, " rel=\"external noopener\">", shown, "</a>");
    }

    private static void Element(TextWriter html, string start, string text, string end)
    {
        html.Write(start);
        Markup.Text(html, text);
        html.Write(end);
    }
}
