using System.Globalization;
using System.Text.RegularExpressions;

namespace KazakhArchive.Importer.Extracting;

/// <summary>A place on the image of a page, as the column zone of structure.tsv has it: the image's name, a space, the corners as PAGE writes them.</summary>
public static partial class ImageZone
{
    /// <param name="image">A path or an address.</param>
    /// <param name="corners">As the file has them, <c>x,y x,y</c>; null or anything else leaves the image alone.</param>
    public static string Of(string? image, string? corners)
    {
        var folded = corners is null ? "" : string.Join(' ', corners.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (NameOf(image ?? "") + (Corners().IsMatch(folded) ? " " + folded : "")).Trim();
    }

    /// <summary>The corners of a box; null where a number is missing. Parts of a pixel are rounded.</summary>
    public static string? Box(string? left, string? top, string? right, string? bottom) =>
        Number(left) is int x && Number(top) is int y && Number(right) is int endX && Number(bottom) is int endY
            ? string.Create(CultureInfo.InvariantCulture, $"{x},{y} {endX},{y} {endX},{endY} {x},{endY}")
            : null;

    /// <summary>The same, by the size of the box.</summary>
    public static string? Sized(string? left, string? top, string? width, string? height) =>
        Number(left) is int x && Number(top) is int y && Number(width) is int w && Number(height) is int h
            ? Box(left, top, (x + w).ToString(CultureInfo.InvariantCulture), (y + h).ToString(CultureInfo.InvariantCulture))
            : null;

    /// <summary>The last part of a path or an address; a space, which parts it from the corners, is written as in addresses.</summary>
    public static string NameOf(string image)
    {
        var path = image.Split('?', '#')[0].TrimEnd('/');
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return string.Join("%20", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static int? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 10_000_000 ? (int)Math.Round(number) : null;

    [GeneratedRegex(@"\A-?\d{1,7}(?:\.\d+)?,-?\d{1,7}(?:\.\d+)?(?: -?\d{1,7}(?:\.\d+)?,-?\d{1,7}(?:\.\d+)?)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Corners();
}
