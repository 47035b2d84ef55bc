using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting.Scans;

/// <summary>ALTO 2 to 4, as libraries and eScriptorium write it. Source: altoxml/schema, v4.</summary>
internal static partial class Alto
{
    /// <summary>In the order of reading; the schema has the margins before the print space.</summary>
    private static readonly string[] Spaces = ["TopMargin", "PrintSpace", "LeftMargin", "RightMargin", "BottomMargin"];

    public static bool Is(XName root) => root.LocalName.Equals("alto", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<ScannedPage> Read(XElement root)
    {
        // Other units than pixels lead to no place on an image without its resolution.
        var isInPixels = Named(root, "MeasurementUnit").FirstOrDefault() is not XElement unit || unit.Value.Trim() == "pixel";
        var image = Named(root, "sourceImageInformation").SelectMany(about => Named(about, "fileName")).Select(name => name.Value.Trim()).FirstOrDefault() ?? "";
        var labels = Named(root, "Tags").Elements().Where(tag => tag.Attribute("ID") is not null)
            .GroupBy(tag => tag.Attribute("ID")!.Value, StringComparer.Ordinal).ToDictionary(tags => tags.Key, tags => tags.First().Attribute("LABEL")?.Value ?? "", StringComparer.Ordinal);
        var order = Named(root, "ReadingOrder").SelectMany(told => told.Descendants()).Select(member => member.Attribute("REF")?.Value).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select((id, index) => (id, index)).ToDictionary(place => place.id, place => place.index, StringComparer.Ordinal);
        foreach (var page in Named(root, "Page"))
        {
            var blocks = page.Elements().OrderBy(space => Array.IndexOf(Spaces, space.Name.LocalName)).SelectMany(space => Named(space, "TextBlock"));
            var regions = blocks.OrderBy(block => order.GetValueOrDefault(block.Attribute("ID")?.Value ?? "", int.MaxValue)).Select(block => Region(block, labels, isInPixels));
            yield return new ScannedPage(image, page.Attribute("PRINTED_IMG_NR")?.Value, [.. regions]);
        }
    }

    /// <summary>How many lines are where the schema has none.</summary>
    public static int LinesOutside(XElement root) => Named(root, "TextLine").Count(line => !line.Ancestors().Any(around => around.Name.LocalName == "TextBlock"));

    private static ScannedRegion Region(XElement block, Dictionary<string, string> labels, bool isInPixels)
    {
        var role = RoleOf(block, labels) ?? RegionTypes.Of(block.Attribute("TYPE")?.Value) ?? block.Ancestors().Select(around => RegionTypes.Of(around.Name.LocalName)).FirstOrDefault(found => found is not null);
        return new ScannedRegion(isInPixels ? CornersOf(block) : null, [.. Named(block, "TextLine").Select(line => new ScannedLine(
            RoleOf(line, labels) ?? role ?? RegionRole.Text,
            TextOf(line),
            isInPixels ? CornersOf(line) : null,
            RegionTypes.Mean([.. Named(line, "String").Select(word => RegionTypes.Percent(word.Attribute("WC")?.Value)).OfType<int>()]))).Where(line => line.Text.Length > 0)]);
    }

    private static RegionRole? RoleOf(XElement element, Dictionary<string, string> labels) => (element.Attribute("TAGREFS")?.Value ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tag => RegionTypes.Of(labels.GetValueOrDefault(tag))).FirstOrDefault(role => role is not null);

    /// <summary>The words are parted by spaces, also where the file leaves those out; a hyphen follows its word.</summary>
    private static string TextOf(XElement line)
    {
        var text = new StringBuilder();
        foreach (var part in line.Elements())
        {
            if (part.Name.LocalName is "String" or "SP")
            {
                text.Append(text.Length > 0 ? " " : "");
            }

            text.Append(part.Name.LocalName is "String" or "HYP" ? part.Attribute("CONTENT")?.Value.Replace('\t', ' ') : "");
        }

        return text.ToString().Trim();
    }

    /// <summary>A polygon, whose numbers some files part by spaces alone; else the box.</summary>
    private static string? CornersOf(XElement element)
    {
        var polygon = element.Elements().Where(shape => shape.Name.LocalName == "Shape").SelectMany(shape => shape.Elements()).Select(shape => shape.Attribute("POINTS")?.Value).FirstOrDefault();
        if (polygon is not null)
        {
            var numbers = Number().Matches(polygon).Select(number => double.Parse(number.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)).ToList();
            return string.Join(' ', numbers.Chunk(2).Where(corner => corner.Length == 2).Select(corner => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(corner[0])},{Math.Round(corner[1])}")));
        }

        return ImageZone.Sized(element.Attribute("HPOS")?.Value, element.Attribute("VPOS")?.Value, element.Attribute("WIDTH")?.Value, element.Attribute("HEIGHT")?.Value);
    }

    private static IEnumerable<XElement> Named(XElement around, string name) => around.Descendants().Where(element => element.Name.LocalName == name);

    [GeneratedRegex(@"-?\d{1,7}(?:\.\d{1,6})?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
