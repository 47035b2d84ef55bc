using System.Globalization;
using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>
/// Draws the map: the ground, then each place as a link with its sign and its name. The size of signs and letters does not
/// grow when the drawing does (<c>--zoom</c>, set by map.js); a name without room is shown when its place is pointed at.
/// </summary>
public sealed class MapSvg(MapRegion region, IReadOnlyList<MapMark> marks, Language reader)
{
    // WCAG 2.2, 2.5.8: a pointer's target has 24 pixels.
    private const double LeastTarget = 12;

    // The half of a diagonal and of a side that give a square the area of a circle with the radius 1.
    private const double DiamondHalf = 1.2533;
    private const double SquareHalf = .8862;

    // Above the ground from the widest kind to the finest.
    private static readonly (string Name, string[] Kinds)[] Ground =
    [
        ("land", ["land", "sea"]), ("home", ["kazakhstan"]), ("water", ["lake"]), ("river", ["river"]), ("border", ["border"]),
    ];

    private readonly StringBuilder svg = new();

    public IHtmlContent Draw()
    {
        Append($"<svg class=\"earth\" viewBox=\"0 0 {region.WidthPixels} {region.HeightPixels}\" role=\"group\" aria-label=\"{UiStrings.Get("Map", reader)}\">");
        Append($"<g aria-hidden=\"true\" transform=\"scale({1.0 / OutlinePath.UnitsInAPixel})\">");
        foreach (var (name, kinds) in Ground)
        {
            Append($"<path class=\"{name}\" d=\"{OutlinePath.Of(region, kinds)}\"/>");
        }

        svg.Append("</g>");
        var labels = LabelLayout.Of(region, marks, reader);
        foreach (var label in labels)
        {
            DrawPlace(label);
        }

        // Over the signs that it touches, which the name would otherwise lie under.
        foreach (var label in labels.Where(label => label.TouchesSigns))
        {
            Append($"<g class=\"over {KindOf(label.Mark.Place)}\" aria-hidden=\"true\" transform=\"translate({label.Mark.At.X:0.#} {label.Mark.At.Y:0.#})\"><g>");
            DrawName(label);
            svg.Append("</g></g>");
        }

        svg.Append("</svg>");
        return new HtmlString(svg.ToString());
    }

    /// <summary>One of the three signs by itself, as the key to the map and its list have them.</summary>
    public static IHtmlContent Sign(Language? language, Language reader)
    {
        var sign = new MapSvg(MapRegion.Whole, [], reader);
        sign.Append($"<svg class=\"sign\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\">");
        sign.DrawSign(language, 6, 1, 1);
        sign.svg.Append("</svg>");
        return new HtmlString(sign.svg.ToString());
    }

    private void DrawPlace(MapLabel label)
    {
        var (place, mark) = (label.Mark.Place, label.Mark);
        Append($"<a class=\"{KindOf(place)}\" href=\"{PassageUrls.Name(place.Entity.Id)}\" transform=\"translate({mark.At.X:0.#} {mark.At.Y:0.#})\">");
        Append($"<title>{Markup.Encode(Words(place, label.Name))}</title><g>");
        if (mark.Shift != default)
        {
            Append($"<path class=\"lead\" d=\"M0 0L{mark.Shift.X:0.#} {mark.Shift.Y:0.#}\"/><g transform=\"translate({mark.Shift.X:0.#} {mark.Shift.Y:0.#})\">");
        }

        if (mark.Radius < LeastTarget)
        {
            Append($"<circle class=\"target\" r=\"{LeastTarget}\"/>");
        }

        DrawSign(place.OnlyLanguage, mark.Radius, place.Urdu, place.Arabic);
        svg.Append(mark.Shift != default ? "</g>" : "");
        DrawName(label);
        svg.Append("</g></a>");
    }

    private void DrawName(MapLabel label)
    {
        var anchor = (label.Anchor switch { LabelAnchor.Start => "", LabelAnchor.Middle => " m", _ => " e" }) + (label.Mark.Place.IsProminent ? " p" : "") + (label.IsOnSmallest ? " s" : "");
        Append($"<text class=\"z{label.Zoom ?? 0}{anchor}\" x=\"{label.Base.X:0.#}\" y=\"{label.Base.Y:0.#}\">{Markup.Encode(label.Name)}</text>");
    }

    private static string KindOf(MapPlace place) => place.IsWater ? "of-water" : place.IsArea ? "of-land" : "of-point";

    private string Words(MapPlace place, string name) => string.Format(
        CultureInfo.InvariantCulture, UiStrings.Get("Map.Place", reader), name, UiNumbers.Write(place.Urdu, reader), UiNumbers.Write(place.Arabic, reader));

    /// <summary>Urdu is a disc, Arabic a diamond, both are a square whose two colours have the languages' shares of the mentions.</summary>
    private void DrawSign(Language? language, double radius, int urdu, int arabic)
    {
        switch (language)
        {
            case Language.Urdu:
                Append($"<circle class=\"ur\" r=\"{radius:0.#}\"/>");
                break;
            case Language.Arabic:
                var half = radius * DiamondHalf;
                Append($"<path class=\"ar\" d=\"M0 {-half:0.#}L{half:0.#} 0 0 {half:0.#} {-half:0.#} 0z\"/>");
                break;
            default:
                DrawBoth(radius * SquareHalf, (double)urdu / (urdu + arabic));
                break;
        }
    }

    /// <summary>Urdu stands where the reader's lines begin.</summary>
    private void DrawBoth(double half, double shareOfUrdu)
    {
        var isUrduLeft = reader.Direction() == "ltr";
        var leftWidth = 2 * half * (isUrduLeft ? shareOfUrdu : 1 - shareOfUrdu);
        var (left, right) = isUrduLeft ? ("ur", "ar") : ("ar", "ur");
        Append($"<rect class=\"{left}\" x=\"{-half:0.#}\" y=\"{-half:0.#}\" width=\"{leftWidth:0.#}\" height=\"{2 * half:0.#}\"/>");
        Append($"<rect class=\"{right}\" x=\"{leftWidth - half:0.#}\" y=\"{-half:0.#}\" width=\"{(2 * half) - leftWidth:0.#}\" height=\"{2 * half:0.#}\"/>");
    }

    private void Append(FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));
}
