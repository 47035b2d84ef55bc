using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting.Scans;

/// <summary>PAGE XML of any year, as Transkribus, eScriptorium and OCR-D write it. Source: PRImA-Research-Lab/PAGE-XML, pagecontent 2013-07-15 and 2019-07-15.</summary>
internal static partial class PageXml
{
    public static bool Is(XName root) => root.LocalName == "PcGts";

    public static IEnumerable<ScannedPage> Read(XElement root) => Named(root, "Page").Select(page =>
        new ScannedPage(page.Attribute("imageFilename")?.Value ?? "", null, [.. InOrder(page).Select(Region)]));

    /// <summary>
    /// Each region with lines of its own, as the file orders them. An order that the regions have for themselves counts among those that stand
    /// in the same one; a region within another follows it where nothing else is said.
    /// </summary>
    private static IEnumerable<XElement> InOrder(XElement page)
    {
        var told = Named(page, "ReadingOrder").SelectMany(Told).Distinct(StringComparer.Ordinal).Select((id, index) => (id, index)).ToDictionary(place => place.id, place => place.index, StringComparer.Ordinal);
        return Regions(page).OrderBy(region => region.AncestorsAndSelf()
            .Select(around => told.TryGetValue(around.Attribute("id")?.Value ?? "", out var index) ? index : (int?)null).FirstOrDefault(index => index is not null) ?? int.MaxValue);
    }

    private static IEnumerable<XElement> Regions(XElement around)
    {
        var regions = around.Elements().SelectMany(Nearest).ToList();
        foreach (var region in regions.TrueForAll(region => IndexOf(region) is not null) ? regions.OrderBy(IndexOf) : regions.AsEnumerable())
        {
            yield return region;
            foreach (var inner in IsTable(region) ? [] : Regions(region))
            {
                yield return inner;
            }
        }
    }

    /// <summary>Regions of text may stand in other ones, such as a map's.</summary>
    private static IEnumerable<XElement> Nearest(XElement element) =>
        element.Name.LocalName is "TextRegion" or "TableRegion" ? [element]
            : element.Name.LocalName.EndsWith("Region", StringComparison.Ordinal) ? element.Elements().SelectMany(Nearest) : [];

    private static IEnumerable<string> Told(XElement group)
    {
        var ordered = group.Name.LocalName.StartsWith("OrderedGroup", StringComparison.Ordinal)
            ? group.Elements().OrderBy(member => int.TryParse(member.Attribute("index")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : int.MaxValue)
            : group.Elements();
        foreach (var member in ordered)
        {
            if (member.Attribute("regionRef")?.Value is string region)
            {
                yield return region;
            }

            foreach (var inner in Told(member))
            {
                yield return inner;
            }
        }
    }

    private static ScannedRegion Region(XElement region)
    {
        var corners = CornersOf(region);
        if (IsTable(region) && Rows(region) is { Count: > 0 } rows)
        {
            return new ScannedRegion(corners, rows);
        }

        var role = RegionTypes.Of(TypeIn(region) ?? region.Attribute("type")?.Value);
        var lines = Lines(IsTable(region) ? region.Descendants() : region.Elements()).Select(line => Line(line, role)).Where(line => line.Text.Length > 0).ToList();
        return new ScannedRegion(corners, lines.Count > 0 || IsTable(region) ? lines : [.. Whole(region, role ?? RegionRole.Text)]);
    }

    /// <summary>A region may have its text without lines.</summary>
    private static IEnumerable<ScannedLine> Whole(XElement region, RegionRole role) =>
        Equivalent(region) is XElement text ? TextOf(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new ScannedLine(role, line, null, Confidence(text))) : [];

    private static ScannedLine Line(XElement line, RegionRole? ofRegion)
    {
        var role = RegionTypes.Of(TypeIn(line)) ?? ofRegion ?? RegionRole.Text;
        if (Equivalent(line) is XElement text && !string.IsNullOrWhiteSpace(TextOf(text)))
        {
            return new ScannedLine(role, TextOf(text).Trim(), CornersOf(line), Confidence(text));
        }

        var words = line.Elements().Where(word => word.Name.LocalName == "Word").Select(word => (IReadOnlyList<XElement>)(Equivalent(word) is XElement own ? [own] : [.. word.Elements().Select(Equivalent).OfType<XElement>()])).ToList();
        return new ScannedLine(role, string.Join(' ', words.Select(word => string.Concat(word.Select(part => TextOf(part).Trim())))).Trim(), CornersOf(line), RegionTypes.Mean([.. words.SelectMany(word => word).Select(Confidence).OfType<int>()]));
    }

    /// <summary>Cells say their row and column; Transkribus and the later PAGE say it differently.</summary>
    private static List<ScannedLine> Rows(XElement table)
    {
        var cells = table.Descendants().Where(cell => cell.Name.LocalName is "TableCell" or "TextRegion")
            .Select(cell => (Cell: cell, Place: Named(cell, "TableCellRole").FirstOrDefault() ?? cell))
            .Select(cell => (cell.Cell, Row: Number(cell.Place, "row") ?? Number(cell.Place, "rowIndex"), Column: Number(cell.Place, "col") ?? Number(cell.Place, "columnIndex")))
            .ToList();
        return cells.Count == 0 || cells.Exists(cell => cell.Row is null) ? [] : [.. cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => new ScannedLine(
            RegionRole.TableRow,
            string.Join('\t', row.OrderBy(cell => cell.Column).Select(cell => string.Join(' ', Lines(cell.Cell.Descendants()).Select(line => Line(line, null).Text)))),
            null,
            null))];
    }

    private static IEnumerable<XElement> Lines(IEnumerable<XElement> elements)
    {
        var lines = elements.Where(element => element.Name.LocalName == "TextLine").ToList();
        return lines.TrueForAll(line => IndexOf(line) is not null) ? lines.OrderBy(IndexOf) : lines;
    }

    /// <summary>Of several readings the one that the file puts first.</summary>
    private static XElement? Equivalent(XElement element) => element.Elements().Where(child => child.Name.LocalName == "TextEquiv").OrderBy(text => Number(text, "index") ?? 0).FirstOrDefault();

    private static string TextOf(XElement equivalent) => (equivalent.Elements().FirstOrDefault(child => child.Name.LocalName == "Unicode" && !string.IsNullOrWhiteSpace(child.Value))
        ?? equivalent.Elements().FirstOrDefault(child => child.Name.LocalName == "PlainText"))?.Value.Replace('\t', ' ') ?? "";

    private static int? Confidence(XElement equivalent) => RegionTypes.Percent(equivalent.Attribute("conf")?.Value);

    /// <summary>PAGE of 2010 has an element for each corner.</summary>
    private static string? CornersOf(XElement element)
    {
        var corners = element.Elements().FirstOrDefault(child => child.Name.LocalName == "Coords");
        return corners?.Attribute("points")?.Value
            ?? (corners is null ? null : string.Join(' ', corners.Elements().Select(point => $"{point.Attribute("x")?.Value},{point.Attribute("y")?.Value}")));
    }

    private static bool IsTable(XElement element) => element.Name.LocalName == "TableRegion";

    private static string? TypeIn(XElement element) => Structure().Match(element.Attribute("custom")?.Value ?? "") is { Success: true } type ? type.Groups[1].Value : null;

    private static int? IndexOf(XElement element) =>
        Order().Match(element.Attribute("custom")?.Value ?? "") is { Success: true } order ? int.Parse(order.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int? Number(XElement element, string attribute) =>
        int.TryParse(element.Attribute(attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<XElement> Named(XElement around, string name) => around.Descendants().Where(element => element.Name.LocalName == name);

    [GeneratedRegex(@"structure\s*\{[^}]*?type:\s*([^;}]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Structure();

    [GeneratedRegex(@"readingOrder\s*\{\s*index:\s*(\d{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
