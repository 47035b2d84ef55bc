using System.Globalization;
using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>
/// Draws the axis: time runs down the page, Urdu on the side where a line of the page begins, Arabic on the other. Widths are
/// per cent of the page and heights are pixels, so that letters keep their size on a phone. Each row is a link; what the sides
/// mean is in it for readers who do not see them, and a table beside it says the same. Below a row stands what the gazetteer knows to have
/// happened in it, each a link; stretches without anything are folded.
/// </summary>
public sealed class TimelineSvg(TimelineAxis axis, IReadOnlyList<TimelineEvent> events, Language reader, Func<TimelineRow, string> addressOf)
{
    private const int RowPixels = TimelineStrip.RowPixels;
    private const double LaneStart = 34; // Where the bars of a side begin, in per cent of the width from its edge.
    private const double LongestBar = 20;
    private const double NumberGap = 1.2;
    private const double FirstLine = 1.5; // Of the spans, at the outer edge.
    private const double LineStep = 2;
    private const int MostLines = 5;

    // Where few dates are, one shall not fill its lane.
    private const int LeastScale = 4;

    // Of a name on one line of a phone; the whole name is the link's title.
    private const int MostNameUtf16 = 34;

    private readonly IReadOnlyList<TimelineStrip> strips = TimelineStrip.Of(axis, events);
    private readonly StringBuilder svg = new();

    public IHtmlContent Draw()
    {
        var most = Math.Max(LeastScale, axis.Rows.Max(row => Math.Max(row.CountOf(Language.Urdu), row.CountOf(Language.Arabic))));
        Append($"<svg class=\"axis\" width=\"100%\" height=\"{strips.Sum(strip => strip.Height)}\" role=\"group\" aria-label=\"{UiStrings.Get("Timeline", reader)}\">");
        foreach (var strip in strips)
        {
            if (strip.Row is TimelineRow row)
            {
                DrawRow(row, strip.Top, most);
                DrawEvents(strip, row);
            }
            else
            {
                Append($"<text class=\"fold\" x=\"50%\" y=\"{strip.Top + 21}\">\u22EE {YearWords.Of(strip.Period, reader)} \u22EE</text>");
            }
        }

        DrawLines(Language.Urdu);
        DrawLines(Language.Arabic);
        svg.Append("</svg>");
        return new HtmlString(svg.ToString());
    }

    private void DrawRow(TimelineRow row, int top, int most)
    {
        var years = YearWords.Of(row.Period, reader);
        if (row.Count > 0)
        {
            Append($"<a href=\"{Markup.Encode(addressOf(row))}\"><rect class=\"row\" y=\"{top}\" width=\"100%\" height=\"{RowPixels}\"/>");
        }

        var hijri = YearWords.HijriOf(row.Period, reader);
        Append($"<text class=\"years\" x=\"50%\" y=\"{top + (hijri is null ? 27 : 20)}\">{years}</text>");
        if (hijri is not null)
        {
            Append($"<text class=\"hijri\" x=\"50%\" y=\"{top + 36}\">{hijri}</text>");
        }

        DrawBar(row, Language.Urdu, top, most);
        DrawBar(row, Language.Arabic, top, most);
        svg.Append(row.Count > 0 ? "</a>" : "");
    }

    private void DrawEvents(TimelineStrip strip, TimelineRow row)
    {
        var top = strip.Top + RowPixels;
        foreach (var named in strip.Events)
        {
            var name = named.Entity.NameIn(reader);
            var years = named.IsDatedBy(name) ? "" : $" <tspan class=\"when\">{YearWords.Of(new TimelinePeriod(named.First, named.Last), reader)}</tspan>";
            DrawEvent(PassageUrls.Name(named.Entity.Id), Shortened(name), years, name, top);
            top += TimelineStrip.EventPixels;
        }

        if (strip.More > 0)
        {
            DrawEvent(addressOf(row), string.Format(CultureInfo.InvariantCulture, UiStrings.Get("Timeline.MoreEvents", reader), UiNumbers.Write(strip.More, reader)), "", null, top);
        }
    }

    private void DrawEvent(string address, string words, string years, string? title, int top)
    {
        Append($"<a class=\"event\" href=\"{Markup.Encode(address)}\">");
        svg.Append(title is null || title == words ? "" : $"<title>{Markup.Encode(title)}</title>");
        Append($"<rect class=\"row\" y=\"{top}\" width=\"100%\" height=\"{TimelineStrip.EventPixels}\"/><text x=\"50%\" y=\"{top + 19}\">{Markup.Encode(words)}{years}</text></a>");
    }

    private static string Shortened(string name)
    {
        var end = name.Length <= MostNameUtf16 ? name.Length : name.LastIndexOf(' ', MostNameUtf16);
        return end == name.Length ? name : name[..(end < 0 ? MostNameUtf16 : end)] + "\u2026";
    }

    private void DrawBar(TimelineRow row, Language language, int top, int most)
    {
        var count = row.CountOf(language);
        if (count == 0)
        {
            return;
        }

        var length = LongestBar * count / most;
        var isLeft = IsLeft(language);
        Append($"<rect class=\"{language.Code()}\" x=\"{(isLeft ? LaneStart - length : 100 - LaneStart):0.##}%\" y=\"{top + 12}\" width=\"{length:0.##}%\" height=\"20\" rx=\"3\"/>");
        var outer = LaneStart - length - NumberGap;
        Append($"<text class=\"count {(isLeft ? "end" : "start")}\" x=\"{(isLeft ? outer : 100 - outer):0.##}%\" y=\"{top + 27}\"><tspan class=\"of\">{LanguageNames.Of(language, reader)} </tspan>{UiNumbers.Write(count, reader)}</text>");
    }

    /// <summary>A line for each span over several rows, in as few columns as keep them apart; what finds no room is in the list alone.</summary>
    private void DrawLines(Language language)
    {
        var ends = new List<double>();
        foreach (var date in axis.Wider.Where(date => date.Language == language))
        {
            var (top, bottom) = (PixelOf(date.First), PixelOf(date.Last + 1));
            var column = ends.FindIndex(end => end < top);
            if (column < 0 && ends.Count == MostLines)
            {
                continue;
            }

            if (column < 0)
            {
                column = ends.Count;
                ends.Add(0);
            }

            ends[column] = bottom;
            var x = FirstLine + (column * LineStep);
            var at = IsLeft(language) ? x : 100 - x;
            Append($"<line class=\"{language.Code()}\" x1=\"{at:0.##}%\" x2=\"{at:0.##}%\" y1=\"{top:0.#}\" y2=\"{bottom:0.#}\"/>");
        }
    }

    private double PixelOf(int year)
    {
        var strip = strips.LastOrDefault(strip => strip.Period.First <= year) ?? strips[0];
        var inside = Math.Clamp(year, strip.Period.First, strip.Period.Last + 1) - strip.Period.First;
        return strip.Top + ((double)inside / strip.Period.Years * strip.Height);
    }

    private bool IsLeft(Language language) => language == Language.Urdu == (reader.Direction() == "ltr");

    private void Append(FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));
}
