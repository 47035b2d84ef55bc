using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using SkiaSharp;

namespace KazakhArchive.Facsimiles;

/// <summary>What the head of an image's file says. Nothing is unpacked for it, so that an image that would fill the memory is known before it does.</summary>
public static class ImageFile
{
    /// <summary>A page of a newspaper at 400 dots an inch, lightly packed.</summary>
    public const int MostBytes = 32 << 20;

    /// <summary>A leaf of A4 at 600 dots an inch has 35 million; as many bytes times four are in memory while one is made smaller.</summary>
    public const int MostPixels = 40_000_000;

    /// <summary>Null and a finding where it is no image that can be shown.</summary>
    /// <param name="name">In findings.</param>
    public static (int WidthPixels, int HeightPixels)? Look(string name, byte[] bytes, FindingList findings)
    {
        if (bytes.Length > MostBytes)
        {
            TooLarge(name, string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes, expected at most {MostBytes}"), findings);
            return null;
        }

        using var codec = Codec(bytes);
        if (codec is null)
        {
            findings.Add(name, null, FindingCodes.ImageUnreadable, "is no image that can be read, expected a JPEG, PNG or WebP", "Convert it, or restore it from the scans");
            return null;
        }

        var (width, height) = Orientation.IsTurned(codec.EncodedOrigin) ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
        if ((long)width * height > MostPixels)
        {
            TooLarge(name, string.Create(CultureInfo.InvariantCulture, $"{width} × {height} pixels, expected at most {MostPixels} in all"), findings);
            return null;
        }

        return (width, height);
    }

    /// <summary>The bytes of an image that is a regular file of a size that may be read; null otherwise, with a finding.</summary>
    public static byte[]? Read(CorpusFile file, FindingList findings)
    {
        if (FileStatus.Of(file.Path) is { Kind: FileKind.Regular, LengthBytes: > MostBytes } status)
        {
            TooLarge(file.Name, string.Create(CultureInfo.InvariantCulture, $"{status.LengthBytes} bytes, expected at most {MostBytes}"), findings);
            return null;
        }

        return file.ReadBytes(findings);
    }

    /// <summary>Null for what is none of the three formats.</summary>
    internal static SKCodec? Codec(byte[] bytes)
    {
        var codec = SKCodec.Create(new SKMemoryStream(bytes));
        if (codec is null || (codec.EncodedFormat is SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Webp && codec.Info is { Width: > 0, Height: > 0 }))
        {
            return codec;
        }

        codec.Dispose();
        return null;
    }

    private static void TooLarge(string name, string what, FindingList findings) =>
        findings.Add(name, null, FindingCodes.ImageTooLarge, $"the image has {what}", "Make it smaller; 300 dots an inch are enough to read");
}
