using System.Globalization;
using System.Text;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>
/// Draws the axis: time runs down the page, Urdu on the side where a line of the page begins, Arabic on the other. Widths are
/// per cent of the page and heights are pixels, so that letters keep their size on a phone. Each row is a link; what the sides
/// mean stands in it for who does not see them, and a table beside it says the same.
/// </summary>
public sealed class TimelineSvg(TimelineAxis axis, Language reader, Func<TimelineRow, string> addressOf)
{
    private const int RowPixels = 44;
    private const double LaneStart = 34; // Where the bars of a side begin, in per cent of the width from its edge.
    private const double LongestBar = 20;
    private const double NumberGap = 1.2;
    private const double FirstLine = 1.5; // Of the spans, at the outer edge.
    private const double LineStep = 2;
    private const int MostLines = 5;

    // Where few dates are, one shall not fill its lane.
    private const int LeastScale = 4;

    private readonly StringBuilder svg = new();

    public IHtmlContent Draw()
    {
        var most = Math.Max(LeastScale, axis.Rows.Max(row => Math.Max(row.CountOf(Language.Urdu), row.CountOf(Language.Arabic))));
        Append($"<svg class=\"axis\" width=\"100%\" height=\"{axis.Rows.Count * RowPixels}\" role=\"group\" aria-label=\"{UiStrings.Get("Timeline", reader)}\">");
        foreach (var (i, row) in axis.Rows.Index())
        {
            DrawRow(row, i * RowPixels, most);
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
        var period = axis.Period!.Value;
        var inside = Math.Clamp(year, period.First, period.Last + 1) - period.First;
        return (double)inside / period.Years * axis.Rows.Count * RowPixels;
    }

    private bool IsLeft(Language language) => language == Language.Urdu == (reader.Direction() == "ltr");

    private void Append(FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));
}
