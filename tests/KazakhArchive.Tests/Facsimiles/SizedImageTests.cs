using System.Buffers.Binary;
using System.IO.Hashing;
using KazakhArchive.Facsimiles;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using SkiaSharp;

namespace KazakhArchive.Tests.Facsimiles;

public sealed class SizedImageTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 400, 400)]
    [InlineData(SKEncodedImageFormat.Png, 400, 400)]
    [InlineData(SKEncodedImageFormat.Webp, 400, 400)]
    [InlineData(SKEncodedImageFormat.Jpeg, 1600, 600)]
    public void ImageIsAsWideAsAskedAndNeverWiderThanItIs(SKEncodedImageFormat format, int asked, int expected)
    {
        using var made = SKBitmap.Decode(SizedImage.Make(ScannedPages.Draw(600, 900, 3, format), asked));

        Assert.Equal((expected, expected * 3 / 2), (made.Width, made.Height));
        Assert.True(made.GetPixel(expected / 2, 125 * expected / 600).Red < 120, "The first line of print is not where it was.");
        Assert.True(made.GetPixel(expected / 2, 30 * expected / 600).Red > 200, "The head of the page is not empty.");
    }

    [Fact]
    public void CropHoldsTheLineAlone()
    {
        using var line = SKBitmap.Decode(SizedImage.Crop(ScannedPages.Jpeg(), Zone.TryParse($"1.jpg {ScannedPages.Zone(1)}")!, 250));

        Assert.InRange(line.Width, 249, 250);
        Assert.InRange(line.Height, 25, 40);
        Assert.True(line.GetPixel(125, line.Height / 2).Red < 120, "The line is not within.");
    }

    [Theory]
    [InlineData("1.jpg")]
    [InlineData("1.jpg 700,10 800,10 800,60")]
    public void ZoneThatIsNotOnTheImageGivesNothing(string zone) => Assert.Null(SizedImage.Crop(ScannedPages.Jpeg(), Zone.TryParse(zone)!, 400));

    [Fact]
    public void ImageThatACameraHeldSidewaysIsTurned()
    {
        var turned = WithOrientation(ScannedPages.Jpeg(), 6);
        using var made = SKBitmap.Decode(SizedImage.Make(turned, 400));

        Assert.Equal((900, 600), ImageFile.Look("1.jpg", turned, []));
        Assert.Equal((400, 267), (made.Width, made.Height));
        // What was the head is at the right.
        Assert.True(made.GetPixel(400 - (125 * 400 / 900), 133).Red < 120);
    }

    /// <summary>A PNG of 68 bytes that says it is 60,000 pixels wide and high would be 14 GB.</summary>
    [Fact]
    public void BombIsKnownByItsHead()
    {
        var bomb = ScannedPages.Draw(60, 90, 0, SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(29), Crc32.HashToUInt32(bomb.AsSpan(12, 17)));
        var findings = new FindingList();

        Assert.Null(ImageFile.Look("1.png", bomb, findings));
        Assert.StartsWith("1.png: W621 the image has 60000 × 60000 pixels", Assert.Single(findings).ToString(), StringComparison.Ordinal);
        Assert.Null(SizedImage.Make(bomb, 400));
    }

    [Theory]
    [InlineData("GIF89a")]
    [InlineData("")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void WhatIsNoImageIsNone(string text)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(text);

        Assert.Null(SizedImage.Make(bytes, 400));
        Assert.Null(ImageFile.Look("1.jpg", bytes, []));
    }

    [Fact]
    public void OfAnImageThatWasCutOffThereIsWhatThereIs()
    {
        var whole = ScannedPages.Jpeg();

        Assert.NotNull(SizedImage.Make(whole[..(whole.Length * 3 / 4)], 400));
    }

    /// <summary>Exif with the one tag (TIFF 6.0, big-endian) behind the beginning of the JPEG.</summary>
    private static byte[] WithOrientation(byte[] jpeg, byte orientation)
    {
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0,
            (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg[..2], .. exif, .. jpeg[2..]];
    }
}
