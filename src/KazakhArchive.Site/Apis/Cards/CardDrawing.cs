using KazakhArchive.Site.Responses;
using SkiaSharp;

namespace KazakhArchive.Site.Apis.Cards;

/// <summary>Draws a card (<see cref="ShareCard"/>).</summary>
public static class CardDrawing
{
    private const int WidthPx = ShareCard.WidthPx;
    private const int HeightPx = ShareCard.HeightPx;
    private const float MarginPx = 70;
    private const float BandPx = 12;
    private const float BodyTopPx = 30;
    private const float BodyBottomPx = 490;
    private const float RulePx = 504;
    private const float TitleBaselinePx = 549;
    private const float PlaceBaselinePx = 604;
    private const float LinePx = WidthPx - (2 * MarginPx);

    // A short text is set as large as it may.
    private static readonly float[] SizesPx = [72, 64, 56, 48, 42];

    // Letters of Nastaliq are smaller in their em than others, and Latin ones larger.
    private const float FooterSizePx = 27;

    private const int ZlibLevel = 6;
    private const int Shade = 17;
    private const int Lightest = 0xF8;

    // Near those of the light theme of site.css, in the shades that are left.
    private static readonly SKColor Paper = new(0xFF, 0xFD, 0xF8);
    private static readonly SKColor Ink = new(0x22, 0x22, 0x22);
    private static readonly SKColor Muted = new(0x55, 0x55, 0x55);
    private static readonly SKColor Rule = new(0xDD, 0xDD, 0xCC);
    private static readonly SKColor Accent = new(0x00, 0x55, 0x55);

    /// <summary>As PNG.</summary>
    public static byte[] Draw(Card card)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(WidthPx, HeightPx, SKColorType.Rgb888x, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(Paper);
            Fill(canvas, SKRect.Create(0, 0, WidthPx, BandPx), Accent);
            Fill(canvas, SKRect.Create(MarginPx, RulePx, LinePx, 2), Rule);
            DrawBody(canvas, card);
            DrawFooter(canvas, card);
        }

        Coarsen(bitmap.GetPixelSpan());
        using var pixels = bitmap.PeekPixels();
        using var png = pixels?.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, ZlibLevel)) ?? throw new InvalidOperationException("Skia wrote no PNG.");
        return png.ToArray();
    }

    /// <summary>The lines of the body with their baselines, in pixels from the top.</summary>
    public static IReadOnlyList<(CardLine Line, CardWords Words, float BaselinePx)> BodyOf(Card card)
    {
        foreach (var size in SizesPx)
        {
            List<(CardLine Line, CardWords Words)> lines = [];
            var (height, isCut) = (0f, false);
            foreach (var words in card.Body)
            {
                var leading = size * words.Face.Leading;
                var room = Math.Max(1, (int)((BodyBottomPx - BodyTopPx - height) / leading));
                var (set, cut) = CardParagraph.Set(words, size, LinePx, room);
                lines.AddRange(set.Select(line => (line, words)));
                (height, isCut) = (height + (set.Count * leading), isCut || cut);
            }

            if (size == SizesPx[^1] || (!isCut && height <= BodyBottomPx - BodyTopPx))
            {
                return [.. Placed(lines, size, BodyTopPx + ((BodyBottomPx - BodyTopPx - height) / 2))];
            }
        }

        return [];
    }

    private static IEnumerable<(CardLine Line, CardWords Words, float BaselinePx)> Placed(List<(CardLine Line, CardWords Words)> lines, float size, float top)
    {
        foreach (var (line, words) in lines)
        {
            yield return (line, words, top + (size * words.Face.AboveBaseline));
            top += size * words.Face.Leading;
        }
    }

    private static void DrawBody(SKCanvas canvas, Card card)
    {
        foreach (var (line, words, baseline) in BodyOf(card))
        {
            var atStart = words.IsRightToLeft ? WidthPx - MarginPx - line.WidthPx : MarginPx;
            DrawLine(canvas, line, card.IsCentred ? (WidthPx - line.WidthPx) / 2 : atStart, baseline, Ink);
        }
    }

    private static void DrawFooter(SKCanvas canvas, Card card)
    {
        var isRightToLeft = card.Archive.IsRightToLeft;
        var archive = CardParagraph.SetInOne(card.Archive, FooterSizePx, LinePx / 2);
        DrawAt(canvas, archive, PlaceBaselinePx, isRight: !isRightToLeft, Muted);
        if (card.Title is CardWords title)
        {
            DrawAt(canvas, CardParagraph.SetInOne(title, FooterSizePx, LinePx), TitleBaselinePx, isRightToLeft, Ink);
        }

        if (card.Place is CardWords place)
        {
            DrawAt(canvas, CardParagraph.SetInOne(place, FooterSizePx, (LinePx / 2) - MarginPx), PlaceBaselinePx, isRightToLeft, Accent);
        }
    }

    private static void DrawAt(SKCanvas canvas, CardLine line, float baselinePx, bool isRight, SKColor colour) =>
        DrawLine(canvas, line, isRight ? WidthPx - MarginPx - line.WidthPx : MarginPx, baselinePx, colour);

    private static void DrawLine(SKCanvas canvas, CardLine line, float leftPx, float baselinePx, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        foreach (var run in line.Runs.Where(run => run.Ids.Length > 0))
        {
            using var font = new SKFont(run.Face.Typeface, run.SizePx) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(run.Ids, font, run.Places);
            using var blob = builder.Build();
            canvas.DrawText(blob, leftPx, baselinePx, paint);
        }
    }

    /// <summary>Fewer shades at the edges of letters, which no eye misses: less than half the bytes.</summary>
    private static void Coarsen(Span<byte> channels)
    {
        foreach (ref var channel in channels)
        {
            channel = channel >= Lightest ? channel : (byte)((channel + (Shade / 2)) / Shade * Shade);
        }
    }

    private static void Fill(SKCanvas canvas, SKRect place, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(place, paint);
    }
}
