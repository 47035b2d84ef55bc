using SkiaSharp;

namespace KazakhArchive.Facsimiles;

/// <summary>Makes an image, or a part of it, smaller: a JPEG without what the camera said about itself and its place.</summary>
public static class SizedImage
{
    public const string MediaType = "image/jpeg";

    private const int Quality = 80;

    // JPEGs are unpacked at any eighth of their size for little; others come whole.
    private const int Eighths = 8;

    /// <summary>The widths that are made, in pixels: a phone, a column, a window, a line seen closely.</summary>
    public static IReadOnlyList<int> Widths { get; } = [400, 800, 1600, 2400];

    /// <summary>The whole image, never wider than asked or than it is; null where it cannot be unpacked, or is too large.</summary>
    public static byte[]? Make(byte[] bytes, int widthPixels)
    {
        using var codec = Sound(bytes);
        return codec is null ? null : Draw(codec, new ZoneBox(0, 0, Upright(codec).Width, Upright(codec).Height), widthPixels);
    }

    /// <summary>
    /// What is in a zone of an image, such as a line of print, with a little around it; never wider than asked or than it is. Null
    /// where the image cannot be unpacked or is too large, and where the zone is outside.
    /// </summary>
    public static byte[]? Crop(byte[] bytes, Zone zone, int widthPixels)
    {
        using var codec = Sound(bytes);
        if (codec is null || zone.Box is not ZoneBox box)
        {
            return null;
        }

        var (width, height) = Upright(codec);
        var margin = Math.Clamp((box.Bottom - box.Top) / 8, 2, 40);
        var around = new ZoneBox(Math.Max(0, box.Left - margin), Math.Max(0, box.Top - margin), Math.Min(width, box.Right + margin), Math.Min(height, box.Bottom + margin));
        return around.Right <= around.Left || around.Bottom <= around.Top ? null : Draw(codec, around, widthPixels);
    }

    private static SKCodec? Sound(byte[] bytes)
    {
        var codec = bytes.Length > ImageFile.MostBytes ? null : ImageFile.Codec(bytes);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height <= ImageFile.MostPixels)
        {
            return codec;
        }

        codec.Dispose();
        return null;
    }

    private static (int Width, int Height) Upright(SKCodec codec) =>
        Orientation.IsTurned(codec.EncodedOrigin) ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);

    private static byte[]? Draw(SKCodec codec, ZoneBox part, int widthPixels)
    {
        var scale = Math.Min(1d, (double)widthPixels / (part.Right - part.Left));
        using var stored = Unpack(codec, scale);
        if (stored is null)
        {
            return null;
        }

        var (width, height) = Upright(codec);
        var size = new SKImageInfo(Math.Max(1, (int)Math.Round((part.Right - part.Left) * scale)), Math.Max(1, (int)Math.Round((part.Bottom - part.Top) * scale)), SKImageInfo.PlatformColorType, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(size);
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.Scale((float)scale);
        canvas.Translate(-part.Left, -part.Top);
        Orientation.Apply(canvas, codec.EncodedOrigin, width, height);
        canvas.DrawImage(stored, new SKRect(0, 0, codec.Info.Width, codec.Info.Height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var packed = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return packed?.ToArray();
    }

    /// <summary>At the smallest size that is as large as wanted. Of a file that was cut off what is there.</summary>
    private static SKImage? Unpack(SKCodec codec, double scale)
    {
        var size = codec.Info.Size;
        for (var eighth = Math.Max(1, (int)Math.Floor(scale * Eighths)); eighth < Eighths; eighth++)
        {
            var offered = codec.GetScaledDimensions((float)eighth / Eighths);
            if (offered.Width >= codec.Info.Width * scale && offered.Height >= codec.Info.Height * scale)
            {
                size = offered;
                break;
            }
        }

        var info = new SKImageInfo(size.Width, size.Height, SKImageInfo.PlatformColorType, SKAlphaType.Premul);
        using var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(info) || codec.GetPixels(info, bitmap.GetPixels()) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            return null;
        }

        bitmap.SetImmutable();
        return SKImage.FromBitmap(bitmap);
    }
}
