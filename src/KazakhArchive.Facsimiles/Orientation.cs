using SkiaSharp;

namespace KazakhArchive.Facsimiles;

/// <summary>Which way up a camera held a page (Exif 2.32, tag 274). Mirrored images, which no camera makes, are shown as they are stored.</summary>
internal static class Orientation
{
    /// <summary>Whether width and height of what is stored are exchanged in what is seen.</summary>
    public static bool IsTurned(SKEncodedOrigin origin) => origin is SKEncodedOrigin.RightTop or SKEncodedOrigin.LeftBottom;

    /// <summary>Turns what is drawn on a canvas of the upright image.</summary>
    public static void Apply(SKCanvas canvas, SKEncodedOrigin origin, int uprightWidth, int uprightHeight)
    {
        var (x, y, degrees) = origin switch
        {
            SKEncodedOrigin.RightTop => (uprightWidth, 0, 90),
            SKEncodedOrigin.BottomRight => (uprightWidth, uprightHeight, 180),
            SKEncodedOrigin.LeftBottom => (0, uprightHeight, 270),
            _ => (0, 0, 0),
        };
        canvas.Translate(x, y);
        canvas.RotateDegrees(degrees);
    }
}
