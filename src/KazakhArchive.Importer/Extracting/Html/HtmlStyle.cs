using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>What matters to a text of the declarations of CSS that an element has; nulls where they say nothing.</summary>
/// <param name="Size">Of letters: a share of the size around, or of the document's where <paramref name="IsOfDocument"/>.</param>
/// <param name="IsHidden">With all within it.</param>
/// <param name="IsVisible">False with what is within it, save where that says otherwise.</param>
/// <param name="Counting">The value of <c>list-style-type</c>.</param>
internal readonly partial record struct HtmlStyle(double? Size, bool IsOfDocument, bool? IsBold, bool? IsCentred, bool? IsHidden, bool? IsVisible, string? Counting)
{
    /// <summary>Of browsers: what is said in points is a share of it.</summary>
    private const double DocumentPoints = 12;

    private static readonly Dictionary<string, (double Size, bool IsOfDocument)> Sizes = new(StringComparer.Ordinal)
    {
        ["xx-small"] = (0.6, true), ["x-small"] = (0.75, true), ["small"] = (0.89, true), ["medium"] = (1, true), ["large"] = (1.2, true),
        ["x-large"] = (1.5, true), ["xx-large"] = (2, true), ["xxx-large"] = (3, true), ["smaller"] = (0.83, false), ["larger"] = (1.2, false),
    };

    public static HtmlStyle Of(ICssStyleDeclaration declarations)
    {
        var (size, weight) = (Value("font-size"), Value("font-weight"));
        var style = new HtmlStyle
        {
            IsBold = weight is "bold" or "bolder" or "600" or "700" or "800" or "900" ? true : weight is "normal" or "lighter" or "100" or "200" or "300" or "400" or "500" ? false : null,
            IsCentred = Value("text-align") is { Length: > 0 } align ? align.Contains("center", StringComparison.Ordinal) : null,
            IsHidden = Value("display") == "none" || Value("mso-hide") == "all" ? true : Value("display").Length > 0 ? false : null,
            IsVisible = Value("visibility") is { Length: > 0 } visibility ? visibility is not ("hidden" or "collapse") : null,
            Counting = Value("list-style-type") is { Length: > 0 } counting ? counting : null,
        };
        return SizeOf(size) is var (share, isOfDocument) ? style with { Size = share, IsOfDocument = isOfDocument } : style;

        string Value(string property) => declarations.GetPropertyValue(property).Trim().ToLowerInvariant();
    }

    /// <summary>With what the other one says, which goes before.</summary>
    public HtmlStyle Under(HtmlStyle other) => new(
        other.Size ?? Size, other.Size is null ? IsOfDocument : other.IsOfDocument, other.IsBold ?? IsBold, other.IsCentred ?? IsCentred, other.IsHidden ?? IsHidden, other.IsVisible ?? IsVisible, other.Counting ?? Counting);

    private static (double Size, bool IsOfDocument)? SizeOf(string value)
    {
        if (Sizes.TryGetValue(value, out var named))
        {
            return named;
        }

        if (Length().Match(value) is not { Success: true } match || !double.TryParse(match.Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return match.Groups[2].Value switch
        {
            "em" => (number, false),
            "%" => (number / 100, false),
            "rem" => (number, true),
            "pt" => (number / DocumentPoints, true),
            _ => (number * 0.75 / DocumentPoints, true), // A pixel is three quarters of a point.
        };
    }

    [GeneratedRegex(@"\A([0-9]{0,4}\.?[0-9]{1,4})(em|rem|%|pt|px)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
