using System.Globalization;
using System.Text.RegularExpressions;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>What matters to a text of the declarations of CSS that an element has; nulls where they say nothing.</summary>
/// <param name="Size">Of letters: a share of the size around, or of the document's where <paramref name="IsOfDocument"/>.</param>
/// <param name="Counting">The value of <c>list-style-type</c>.</param>
internal readonly partial record struct HtmlStyle(double? Size, bool IsOfDocument, bool? IsBold, bool? IsCentred, bool? IsHidden, string? Counting)
{
    /// <summary>Of browsers: what is said in points is a share of it.</summary>
    private const double DocumentPoints = 12;

    private static readonly Dictionary<string, (double Size, bool IsOfDocument)> Sizes = new(StringComparer.Ordinal)
    {
        ["xx-small"] = (0.6, true), ["x-small"] = (0.75, true), ["small"] = (0.89, true), ["medium"] = (1, true), ["large"] = (1.2, true),
        ["x-large"] = (1.5, true), ["xx-large"] = (2, true), ["xxx-large"] = (3, true), ["smaller"] = (0.83, false), ["larger"] = (1.2, false),
    };

    /// <param name="declarations">As they stand in an attribute, or between the braces of a rule.</param>
    public static HtmlStyle Of(string declarations)
    {
        var style = default(HtmlStyle);
        foreach (var declaration in declarations.Split(';'))
        {
            if (declaration.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
                style = style.With(declaration[..colon].Trim().ToLowerInvariant(), value);
            }
        }

        return style;
    }

    /// <summary>With what the other one says, which goes before.</summary>
    public HtmlStyle Under(HtmlStyle other) => new(
        other.Size ?? Size, other.Size is null ? IsOfDocument : other.IsOfDocument, other.IsBold ?? IsBold, other.IsCentred ?? IsCentred, other.IsHidden ?? IsHidden, other.Counting ?? Counting);

    private HtmlStyle With(string property, string value) => property switch
    {
        "font-size" => WithSize(value),
        "font-weight" => this with { IsBold = IsBoldWeight(value) ?? IsBold },
        "font" => Shorthand(value),
        "text-align" => this with { IsCentred = value.Contains("center", StringComparison.Ordinal) },
        "display" or "mso-hide" => this with { IsHidden = value is "none" or "all" || (property == "mso-hide" && IsHidden == true) },
        "visibility" => this with { IsHidden = value is "hidden" or "collapse" || IsHidden == true },
        "list-style-type" => this with { Counting = value },
        "list-style" => this with { Counting = value.Split(' ').FirstOrDefault(ListNumbers.Knows) ?? Counting },
        _ => this,
    };

    private HtmlStyle WithSize(string value) => SizeOf(value) is var (size, isOfDocument) ? this with { Size = size, IsOfDocument = isOfDocument } : this;

    private HtmlStyle Shorthand(string value)
    {
        var parts = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var size = parts.Select(part => part.Split('/')[0]).FirstOrDefault(part => SizeOf(part) is not null);
        return (size is null ? this : WithSize(size)) with { IsBold = parts.Any(part => IsBoldWeight(part) == true) };
    }

    private static bool? IsBoldWeight(string value) => value is "bold" or "bolder" or "600" or "700" or "800" or "900" ? true : value is "normal" or "lighter" or "100" or "200" or "300" or "400" or "500" ? false : null;

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
