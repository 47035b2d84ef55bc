using System.Globalization;
using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Reading;

/// <summary>The images beside an excerpt: each in a frame of its own, which the stylesheet makes larger, with the lines of the excerpt drawn over it.</summary>
public static class ScanHtml
{
    // The frame takes half of a wide window, and all of a narrow one.
    private const string Sizes = "(min-width: 64rem) 46vw, 100vw";

    private static readonly int Largest = SizedImage.Widths[^1];

    // Of which a browser chooses one for the frame as it comes.
    private static readonly int[] Widths = [.. SizedImage.Widths.SkipLast(1)];

    /// <summary>By how much a reader may come closer, as the radio buttons say it.</summary>
    private static readonly int[] Zooms = [1, 2, 3];

    public static IHtmlContent Render(Edition edition, Scan scan, Language ui)
    {
        using var html = new StringWriter();
        var words = new ReadingWords(ui);
        html.Write("<section class=\"scan\" aria-labelledby=\"scan\"><h2 id=\"scan\">");
        Markup.Text(html, words.Scan);
        html.Write("</h2><fieldset class=\"zoom\"><legend>");
        Markup.Text(html, words.ScanSize);
        html.Write("</legend>");
        foreach (var zoom in Zooms)
        {
            html.Write($"<label><input type=\"radio\" name=\"zoom\" value=\"{zoom}\"{(zoom == 1 ? " checked" : "")}> <bdi dir=\"ltr\">\u00D7{zoom}</bdi></label>");
        }

        html.Write("</fieldset>");
        foreach (var image in scan.Images)
        {
            Write(html, edition, scan, image, words);
        }

        html.Write("</section>\n");
        return new HtmlString(html.ToString());
    }

    private static void Write(TextWriter html, Edition edition, Scan scan, ScannedImage scanned, ReadingWords words)
    {
        var (work, image) = (edition.Work.Id, scanned.Image);
        var name = words.ScanImage(image.Number);
        string Address(int width) => PassageUrls.Image(work, image, width);
        html.Write("<figure><div class=\"frame\" tabindex=\"0\" role=\"group\"");
        Markup.Attribute(html, "aria-label", name);
        html.Write("><div class=\"leaf\"><img");
        Markup.Attribute(html, "src", Address(Widths[1]));
        Markup.Attribute(html, "srcset", string.Join(", ", Widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"{Address(width)} {Math.Min(width, image.WidthPixels)}w"))));
        Markup.Attribute(html, "sizes", Sizes);
        WriteSize(html, image);
        Markup.Attribute(html, "alt", name);
        // Not loaded before it is seen, which is when a reader comes closer.
        html.Write("><img class=\"close\" loading=\"lazy\" alt=\"\"");
        Markup.Attribute(html, "src", Address(Largest));
        WriteSize(html, image);
        html.Write('>');
        WriteLines(html, edition, scan, scanned);
        html.Write("</div></div><figcaption><a");
        Markup.Attribute(html, "href", Address(Largest));
        html.Write('>');
        Markup.Text(html, words.ScanOpen);
        html.Write("</a></figcaption></figure>");
    }

    private static void WriteSize(TextWriter html, PageImage image)
    {
        Markup.Attribute(html, "width", image.WidthPixels.ToString(CultureInfo.InvariantCulture));
        Markup.Attribute(html, "height", image.HeightPixels.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>For readers who see: what the lines say is beside the image, and whoever comes to a line there sees it here.</summary>
    private static void WriteLines(TextWriter html, Edition edition, Scan scan, ScannedImage scanned)
    {
        var image = scanned.Image;
        // Where the image shows other lines too, those of the excerpt are seen at once.
        var isPart = scan.Facsimile.Lines.Count(line => line.Image == image) > scanned.Lines.Count && !scan.IsWholePage;
        html.Write(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"zones{(isPart ? " part" : "")}\" viewBox=\"0 0 {image.WidthPixels} {image.HeightPixels}\" aria-hidden=\"true\" lang=\"{edition.Work.Language.Code()}\">"));
        foreach (var line in scanned.Lines.Where(line => line.Zone.Corners.Count > 0))
        {
            html.Write(string.Create(CultureInfo.InvariantCulture, $"<a href=\"#{LineSpans.IdOf(line.LineNumber)}\" tabindex=\"-1\" data-line=\"{line.LineNumber}\"><polygon points=\"{line.Zone.Points}\"><title>"));
            Markup.Text(html, line.Text);
            html.Write("</title></polygon></a>");
        }

        html.Write("</svg>");
    }
}
