using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>Which page beginnings are those of the edition that is kept, and the images of pages and zones.</summary>
internal sealed class TeiPages
{
    private readonly Func<XElement, bool> isPage;
    private readonly string edition;
    private readonly Dictionary<string, string> zones = new(StringComparer.Ordinal);

    /// <summary>Of several editions that with the most pages is kept; of two with as many, that with images.</summary>
    public TeiPages(XElement root)
    {
        var hasPages = root.Descendants().Any(element => TeiElements.Is(element, "pb"));
        isPage = element => hasPages ? TeiElements.Is(element, "pb") : IsMilestone(element);
        edition = root.Descendants().Where(isPage).GroupBy(EditionOf, StringComparer.Ordinal)
            .OrderByDescending(pages => pages.Count()).ThenByDescending(pages => pages.Count(page => page.Attribute("facs") is not null))
            .FirstOrDefault()?.Key ?? "";
        foreach (var surface in root.Descendants().Where(element => TeiElements.Is(element, "surface")))
        {
            AddZones(surface);
        }
    }

    public bool Has(XElement page) => isPage(page) && EditionOf(page) == edition;

    /// <summary>Older files have page milestones instead of <c>pb</c>.</summary>
    public static bool IsMilestone(XElement element) => TeiElements.Is(element, "milestone") && TeiElements.Attribute(element, "unit") is "page" or "p" or "pp";

    /// <summary>The volume that begins with a milestone or a division; null where none does.</summary>
    public static int? VolumeOf(XElement element) =>
        (TeiElements.Is(element, "milestone") ? TeiElements.Attribute(element, "unit") : TeiElements.Attribute(element, "type"))?.ToLowerInvariant() is "volume" or "vol" or "tome" or "band"
            ? PageNumber.Whole(TeiElements.Attribute(element, "n")) ?? PageNumber.Read(TeiElements.Attribute(element, "n")) switch
            {
                (string number, null) => PageNumber.Whole(number), // "v. 2"
                _ => null,
            }
            : null;

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
}
