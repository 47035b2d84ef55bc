using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Works;
using SkiaSharp;

namespace KazakhArchive.Site.Apis.Cards;

/// <summary>A line as it is drawn.</summary>
/// <param name="AbovePx">How far its ink reaches above the baseline.</param>
/// <param name="BelowPx">How far its ink reaches below the baseline.</param>
public sealed record CardLine(IReadOnlyList<CardGlyphs> Runs, float WidthPx, float AbovePx, float BelowPx)
{
    // As site.css has it.
    private const float GapInNastaliq = 0.1f;

    // Which is asked for what the text's own face lacks.
    private static readonly CardFace[] Others = [CardFace.Naskh, CardFace.Nastaliq, CardFace.Latin];

    /// <param name="units">Of the whole text.</param>
    public static CardLine Shape(CardWords words, IReadOnlyList<CardUnit> units, int startUtf16, int endUtf16, float sizePx)
    {
        List<CardGlyphs> runs = [];
        var (x, above, below) = (0f, 0f, 0f);
        foreach (var unit in CardUnits.InLine(units, startUtf16, endUtf16))
        {
            var parts = ByFace(words, unit);
            foreach (var (face, start, end) in unit.IsRightToLeft ? parts.AsEnumerable().Reverse() : parts)
            {
                var size = face == words.Face ? sizePx : sizePx * face.ScaleAmongOthers;
                var (glyphs, width) = face.Shape(words.Text, start, end - start, unit.IsRightToLeft, words.Language.Code());
                foreach (var (id, place) in glyphs)
                {
                    var ink = face.InkOf(id);
                    (above, below) = (Math.Max(above, size * (ink.Above - place.Y)), Math.Max(below, size * (ink.Below + place.Y)));
                }

                x += GapAt(words, face, end < endUtf16 ? end : null, sizePx);
                runs.Add(new CardGlyphs(face, size, [.. glyphs.Select(glyph => glyph.Id)], [.. glyphs.Select(glyph => new SKPoint(x + (size * glyph.Place.X), size * glyph.Place.Y))]));
                x += (size * width) + GapAt(words, face, start > startUtf16 ? start - 1 : null, sizePx);
            }
        }

        return new CardLine(runs, x, above, below);
    }

    /// <summary>A space of Nastaliq is narrow, and meant for its own letters.</summary>
    /// <param name="nextUtf16">What is beside a part on one side of it; null at the end of a line.</param>
    private static float GapAt(CardWords words, CardFace face, int? nextUtf16, float sizePx) =>
        words.Face == CardFace.Nastaliq && face != words.Face && nextUtf16 is int next && words.Text[next] == ' ' ? sizePx * GapInNastaliq : 0;

    /// <summary>Which face sets which part, in the order of the text; what no face has is left out.</summary>
    private static List<(CardFace Face, int Start, int End)> ByFace(CardWords words, CardUnit unit)
    {
        List<(CardFace Face, int Start, int End)> parts = [];
        var i = unit.StartUtf16;
        while (i < unit.EndUtf16)
        {
            Rune.DecodeFromUtf16(words.Text.AsSpan(i, unit.EndUtf16 - i), out var rune, out var length);
            // Marks and what joins belong to the letter before them.
            var isOfLetter = parts.Count > 0 && parts[^1].End == i && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
            if ((isOfLetter ? parts[^1].Face : FaceOf(words, unit, rune.Value)) is CardFace face)
            {
                if (parts.Count > 0 && parts[^1].Face == face && parts[^1].End == i)
                {
                    parts[^1] = parts[^1] with { End = i + length };
                }
                else
                {
                    parts.Add((face, i, i + length));
                }
            }

            i += length;
        }

        return parts;
    }

    private static CardFace? FaceOf(CardWords words, CardUnit unit, int codePoint)
    {
        // European digits of the Nastaliq file look bold beside its letters, and words from the left have their own signs and spaces.
        var isLatin = !unit.IsRightToLeft && (words.Face != CardFace.Naskh || !IsNumber(words.Text.AsSpan(unit.StartUtf16, unit.EndUtf16 - unit.StartUtf16)));
        return isLatin && CardFace.Latin.Has(codePoint) ? CardFace.Latin
            : words.Face.Has(codePoint) ? words.Face
            : Others.FirstOrDefault(face => face.Has(codePoint));
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Glyphs of one face and size.</summary>
/// <param name="SizePx">Of the em.</param>
/// <param name="Places">From the left end of the line's baseline, in pixels.</param>
public sealed record CardGlyphs(CardFace Face, float SizePx, ushort[] Ids, SKPoint[] Places);
