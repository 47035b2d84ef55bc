using System.Globalization;
using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>The images of the pages and the lines on them (TEI P5, 12.1 Digital Facsimiles); only a work whose images are kept has any.</summary>
public static class TeiFacsimile
{
    /// <param name="ranges">The lines of the source that the document holds.</param>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static void Write(TeiXml xml, WorkId work, Facsimile? facsimile, IEnumerable<LineRange> ranges, Func<string, string> absolute)
    {
        if (facsimile?.Within(ranges) is not { Count: > 0 } lines)
        {
            return;
        }

        using (xml.Element("facsimile"))
        {
            xml.NewLine();
            foreach (var image in lines.GroupBy(line => line.Image))
            {
                Write(xml, work, image.Key, image, absolute);
            }
        }

        xml.NewLine();
    }

    public static string Id(PageImage image) => string.Create(CultureInfo.InvariantCulture, $"image-{image.Number}");

    public static string Id(ZonedLine line) => string.Create(CultureInfo.InvariantCulture, $"zone-{line.LineNumber}");

    /// <summary>The zones of a block's lines as <c>facs</c> names them; null where it has none.</summary>
    public static string? FacsOf(Facsimile? facsimile, LineRange lines)
    {
        var zones = facsimile?.Within([lines]).Where(line => line.Zone.Corners.Count > 0).Select(line => $"#{Id(line)}").ToList();
        return zones is { Count: > 0 } ? string.Join(' ', zones) : null;
    }

    /// <summary>The corners of the zones are in pixels of the image as it was scanned, whatever its size under the address.</summary>
    private static void Write(TeiXml xml, WorkId work, PageImage image, IEnumerable<ZonedLine> lines, Func<string, string> absolute)
    {
        using (xml.Element("surface", ("xml:id", Id(image)), ("ulx", "0"), ("uly", "0"), ("lrx", Text(image.WidthPixels)), ("lry", Text(image.HeightPixels))))
        {
            xml.Element("graphic", ("url", absolute(PassageUrls.Image(work, image, SizedImage.Widths[^1]))), ("mimeType", SizedImage.MediaType)).Dispose();
            foreach (var line in lines.Where(line => line.Zone.Corners.Count > 0))
            {
                xml.Element("zone", ("xml:id", Id(line)), ("points", line.Zone.Points)).Dispose();
            }
        }

        xml.NewLine();
    }

    private static string Text(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);
}
