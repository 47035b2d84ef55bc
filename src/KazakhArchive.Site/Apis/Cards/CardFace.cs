using System.Diagnostics.CodeAnalysis;
using HarfBuzzSharp;
using SkiaSharp;

namespace KazakhArchive.Site.Apis.Cards;

/// <summary>
/// A face of the site as HarfBuzz shapes it and Skia draws it. Both read TrueType, not the WOFF2 that browsers are sent: the files here hold the
/// same letters, and Latin and Cyrillic ones, which readers' devices have and a server may not. Threads share it: nothing changes in it.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "There are three, for as long as the program runs.")]
public sealed class CardFace
{
    // HarfBuzz measures in the units of the file, of which all three have 1,000 in an em.
    private const float UnitsPerEm = 1000;

    private readonly Font font;

    private CardFace(string file, float ascent, float descent, float leading, float scaleAmongOthers)
    {
        using var stream = typeof(CardFace).Assembly.GetManifestResourceStream($"Faces/{file}.ttf") ?? throw new InvalidOperationException($"The assembly has no face {file}.");
        var data = SKData.Create(stream);
        Typeface = SKTypeface.FromData(data);
        using var blob = new Blob(data.Data, (int)data.Size, MemoryMode.ReadOnly, () => GC.KeepAlive(data));
        font = new Font(new Face(blob, 0u));
        // Half of what a line has more than the face is above the letters, as in CSS.
        (Leading, AboveBaseline, ScaleAmongOthers) = (leading, ((leading - ascent - descent) / 2) + ascent, scaleAmongOthers);
    }

    public static CardFace Nastaliq { get; } = new("noto-nastaliq-urdu-400", 1.904f, 0.596f, leading: 2.15f, scaleAmongOthers: 1);

    public static CardFace Naskh { get; } = new("amiri-400", 1.124f, 0.634f, leading: 1.75f, scaleAmongOthers: 1);

    /// <summary>Among Arabic letters smaller, so that it does not tower over them, as in site.css.</summary>
    public static CardFace Latin { get; } = new("noto-serif-400", 1.069f, 0.293f, leading: 1.45f, scaleAmongOthers: 0.84f);

    public SKTypeface Typeface { get; }

    /// <summary>From one line to the next, in ems.</summary>
    public float Leading { get; }

    /// <summary>From the top of a line to its baseline, in ems.</summary>
    public float AboveBaseline { get; }

    public float ScaleAmongOthers { get; }

    public bool Has(int codePoint) => font.TryGetGlyph((uint)codePoint, out var glyph) && glyph != 0;

    /// <summary>The glyphs of a part of a line from left to right, in ems from where they begin. What the face lacks is left out.</summary>
    /// <param name="language">As BCP 47 has it; letters of one code differ between languages.</param>
    public (IReadOnlyList<(ushort Id, SKPoint Place)> Glyphs, float Width) Shape(string line, int startUtf16, int lengthUtf16, bool isRightToLeft, string language)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        // With what stands around it, by which letters join.
        buffer.AddUtf16(line, startUtf16, lengthUtf16);
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = new Language(language);
        buffer.GuessSegmentProperties();
        font.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        List<(ushort, SKPoint)> glyphs = new(infos.Length);
        var x = 0f;
        for (var i = 0; i < infos.Length; i++)
        {
            if (infos[i].Codepoint != 0)
            {
                glyphs.Add(((ushort)infos[i].Codepoint, new SKPoint((x + positions[i].XOffset) / UnitsPerEm, -positions[i].YOffset / UnitsPerEm)));
                x += positions[i].XAdvance;
            }
        }

        return (glyphs, x / UnitsPerEm);
    }

    /// <summary>How far the ink of a glyph reaches above and below its place, in ems; 0 for what has none.</summary>
    public (float Above, float Below) InkOf(ushort glyph) => font.TryGetGlyphExtents(glyph, out var extents)
        ? (extents.YBearing / UnitsPerEm, -(extents.YBearing + extents.Height) / UnitsPerEm)
        : (0, 0);
}
