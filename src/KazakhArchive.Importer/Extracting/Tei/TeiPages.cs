using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>Which page beginnings are those of the edition that is kept, and the images of pages and zones.</summary>
internal sealed partial class TeiPages
{
    private readonly string edition;
    private readonly Dictionary<string, string> zones = new(StringComparer.Ordinal);

    /// <summary>Of several editions that with the most pages is kept; of two with as many, that with images.</summary>
    public TeiPages(XElement root)
    {
        edition = root.Descendants().Where(element => TeiElements.Is(element, "pb")).GroupBy(EditionOf, StringComparer.Ordinal)
            .OrderByDescending(pages => pages.Count()).ThenByDescending(pages => pages.Count(page => page.Attribute("facs") is not null))
            .FirstOrDefault()?.Key ?? "";
        foreach (var surface in root.Descendants().Where(element => TeiElements.Is(element, "surface")))
        {
            AddZones(surface);
        }
    }

    public bool Has(XElement page) => EditionOf(page) == edition;

    /// <summary>The volume before the number, where <c>n</c> holds both.</summary>
    public static (string? Number, int? Volume) NumberOf(XElement page)
    {
        var number = TeiElements.Attribute(page, "n")?.Trim();
        return number is not null && VolumeAndNumber().Match(number) is { Success: true } both
            ? (both.Groups[2].Value, int.Parse(both.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : (number, null);
    }

    /// <summary>As structure.tsv has it: the image's name, and the corners where they are known; null where the element names no image.</summary>
    public string? ZoneOf(XElement element)
    {
        var facs = (TeiElements.Attribute(element, "facs") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return facs is null ? null : facs.StartsWith('#') ? zones.GetValueOrDefault(facs[1..]) : ImageZone.NameOf(facs);
    }

    private static string EditionOf(XElement page) => TeiElements.Attribute(page, "ed") ?? TeiElements.Attribute(page, "edRef") ?? "";

    private void AddZones(XElement surface)
    {
        var image = surface.DescendantsAndSelf().Select(element => TeiElements.Attribute(element, TeiElements.Is(element, "graphic") ? "url" : "facs")).FirstOrDefault(url => url is { Length: > 0 });
        foreach (var element in image is null ? [] : surface.DescendantsAndSelf().Where(element => element.Name.LocalName is "surface" or "zone" or "graphic"))
        {
            if (TeiElements.IdOf(element) is string id)
            {
                zones.TryAdd(id, ImageZone.Of(image, TeiElements.Is(element, "zone") ? CornersOf(element) : null));
            }
        }
    }

    private static string? CornersOf(XElement zone) => TeiElements.Attribute(zone, "points")
        ?? ImageZone.Box(TeiElements.Attribute(zone, "ulx"), TeiElements.Attribute(zone, "uly"), TeiElements.Attribute(zone, "lrx"), TeiElements.Attribute(zone, "lry"));

    [GeneratedRegex(@"\A(\d{1,3})[.:/](\d{1,4}[a-z]?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeAndNumber();
}
