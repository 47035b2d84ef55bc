using System.Globalization;
using System.IO.Compression;
using SkiaSharp;

namespace KazakhArchive.Tests.Support;

/// <summary>A scanned book of a few lines as a transcription platform exports it: a file of PAGE and an image for each page, drawn here.</summary>
internal static class ScannedPages
{
    public const int Width = 600;
    public const int Height = 900;

    /// <summary>Of the first page, then of the second; the first line of the second goes on with the last of the first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines { get; } =
    [
        ["قال الراوي في أول الكتاب كلاما طويلا", "ثم سافر القوم إلى بلاد بعيدة", "وأقاموا فيها زمنا طويلا حتى"],
        ["رجعوا إلى ديارهم سالمين.", "وكان بعد ذلك ما كان من أمرهم"],
    ];

    /// <summary>Writes pages and images into a folder, pages 12 and 13 of a printed book.</summary>
    /// <param name="named">How the pages name their images, with <c>{0}</c> for 1 and 2.</param>
    /// <param name="areNumbered">Whether the pages' numbers are printed.</param>
    public static void Write(string folder, string named = "page {0}.tif", bool areNumbered = true)
    {
        for (var page = 1; page <= Lines.Count; page++)
        {
            var name = string.Format(CultureInfo.InvariantCulture, named, page);
            File.WriteAllText(Path.Combine(folder, $"{page:0000}.xml"), Page(page, name, areNumbered));
            File.WriteAllBytes(Path.Combine(folder, Path.ChangeExtension(name, ".jpg")), Jpeg(page));
        }
    }

    public static byte[] Zipped(string folder)
    {
        using var bytes = new MemoryStream();
        ZipFile.CreateFromDirectory(folder, bytes);
        return bytes.ToArray();
    }

    public static byte[] Jpeg(int page = 1) => Draw(Width, Height, Lines[page - 1].Count, SKEncodedImageFormat.Jpeg);

    /// <summary>White paper with a bar for each line of print.</summary>
    public static byte[] Draw(int width, int height, int lines, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        using var ink = new SKPaint { Color = new SKColor(60, 40, 30) };
        canvas.Clear(new SKColor(245, 238, 220));
        for (var line = 0; line < lines; line++)
        {
            canvas.DrawRect(60, 110 + (line * 100), width - 120, 30, ink);
        }

        using var packed = bitmap.Encode(format, 80);
        return packed.ToArray();
    }

    private static string Page(int page, string image, bool isNumbered)
    {
        var lines = string.Concat(Lines[page - 1].Select((text, index) => $"""
            <TextLine id="l{index}"><Coords points="{Zone(index)}"/><TextEquiv conf="0.9"><Unicode>{text}</Unicode></TextEquiv></TextLine>
            """));
        var number = isNumbered ? $"""<TextRegion id="n" type="page-number"><Coords points="280,20 320,20 320,60 280,60"/><TextLine id="n1"><Coords points="280,20 320,20 320,60 280,60"/><TextEquiv><Unicode>{page + 11}</Unicode></TextEquiv></TextLine></TextRegion>""" : "";
        return $"""
            <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageFilename="{image}" imageWidth="{Width}" imageHeight="{Height}">{number}<TextRegion id="t" type="paragraph"><Coords points="50,90 550,90 550,500 50,500"/>{lines}</TextRegion></Page></PcGts>
            """;
    }

    /// <summary>Of a line, counted from 0.</summary>
    public static string Zone(int line) => string.Create(CultureInfo.InvariantCulture, $"50,{100 + (line * 100)} 550,{100 + (line * 100)} 550,{150 + (line * 100)} 50,{150 + (line * 100)}");
}
