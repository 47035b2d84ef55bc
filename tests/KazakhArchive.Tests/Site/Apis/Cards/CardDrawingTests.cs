using System.Text;
using KazakhArchive.Site.Apis.Cards;
using KazakhArchive.Site.Responses;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using SkiaSharp;

namespace KazakhArchive.Tests.Site.Apis.Cards;

public sealed class CardDrawingTests
{
    private const float BandPx = 12;
    private const float RulePx = 504;
    private const float Rounding = 0.01f;

    public static TheoryData<string> Works => ArchiveCorpus.Works;

    /// <summary>Nastaliq climbs and falls further than its em; no stroke of it may reach the band above, the line below or the edges.</summary>
    [Theory]
    [MemberData(nameof(Works))]
    public void NoLetterIsClipped(string work)
    {
        foreach (var (reference, card) in CardsOf(ArchiveCorpus.Find(work)))
        {
            var body = CardDrawing.BodyOf(card);
            Assert.NotEmpty(body);
            Assert.All(body, set =>
            {
                Assert.True(set.BaselinePx - set.Line.AbovePx >= BandPx, $"{work}/{reference} reaches {set.BaselinePx - set.Line.AbovePx}.");
                Assert.True(set.BaselinePx + set.Line.BelowPx <= RulePx, $"{work}/{reference} reaches {set.BaselinePx + set.Line.BelowPx}.");
                Assert.InRange(set.Line.WidthPx, 1, ShareCard.WidthPx - 140 + Rounding);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryLetterOfTheTextsHasAFace(string work)
    {
        var missing = ArchiveCorpus.Find(work).Chapters.SelectMany(chapter => chapter.Blocks).SelectMany(block => LayerText.Of(block, Layer.Reading).EnumerateRunes())
            .Where(rune => Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune))
            .Distinct()
            .Where(rune => !((CardFace[])[CardFace.Nastaliq, CardFace.Naskh, CardFace.Latin]).Any(face => face.Has(rune.Value)));

        Breaches.AreNone(missing.Select(rune => $"U+{rune.Value:X4} {rune}"));
    }

    [Fact]
    public void LettersJoinAndNoGlyphIsMissing()
    {
        foreach (var face in (CardFace[])[CardFace.Nastaliq, CardFace.Naskh])
        {
            var alone = face.Shape("ب", 0, 1, isRightToLeft: true, "ur").Glyphs;
            var joined = face.Shape("ببب", 0, 3, isRightToLeft: true, "ur").Glyphs;
            var inPart = face.Shape("ببب", 1, 1, isRightToLeft: true, "ur").Glyphs;

            // Dots are glyphs of their own, and the same on every letter.
            Assert.NotEmpty(alone.Select(glyph => glyph.Id).Except(joined.Select(glyph => glyph.Id)));
            Assert.NotEmpty(inPart.Select(glyph => glyph.Id).Except(alone.Select(glyph => glyph.Id))); // Joined to what stands around it.
            Assert.DoesNotContain(joined, glyph => glyph.Id == 0);
        }
    }

    [Fact]
    public void LinesHoldEveryWordOnceAndWhatIsCutSaysSo()
    {
        var words = new CardWords(string.Join(' ', Enumerable.Repeat("قازقستان کی تاریخ", 40)), Language.Urdu);
        var (all, isCut) = CardParagraph.Set(words, 42, 1060, 100);
        var (some, isCutShort) = CardParagraph.Set(words, 42, 1060, 3);

        Assert.False(isCut);
        Assert.True(isCutShort);
        Assert.Equal(3, some.Count);
        Assert.All(all.Concat(some), line => Assert.InRange(line.WidthPx, 1, 1060 + Rounding));
        var whole = CardLine.Shape(words, CardUnits.Of(words), 0, words.Text.Length, 42);
        Assert.InRange(all.Sum(line => line.Runs.Sum(run => run.Ids.Length)), whole.Runs.Sum(run => run.Ids.Length) - all.Count, whole.Runs.Sum(run => run.Ids.Length));
    }

    [Theory]
    [InlineData("ا")]
    [InlineData("\uD83D\uDD78")]
    [InlineData("\uD800")]
    [InlineData("a\u0301\u0302\u0303\u0304")]
    [InlineData("\u202E\u2066\u200D\u200C\uFEFF")]
    [InlineData("\u2026")]
    public void OddTextsAreDrawnToo(string text)
    {
        foreach (var language in Languages.All)
        {
            var words = new CardWords(text, language);
            Assert.NotEmpty(CardDrawing.Draw(new Card([words], words, words, words)));
            var longer = words with { Text = string.Concat(Enumerable.Repeat(text, 800 / text.Length)) };
            Assert.All(CardDrawing.BodyOf(new Card([longer], null, null, words)), line => Assert.InRange(line.Line.WidthPx, 0, 1060 + Rounding));
        }
    }

    [Fact]
    public void ThreadsDrawTheSameCard()
    {
        var cards = CardsOf(ArchiveCorpus.Find("iran-central-asia")).Take(4).Select(card => card.Card).ToList();
        var alone = cards.Select(CardDrawing.Draw).ToList();

        Parallel.For(0, 32, i => Assert.Equal(alone[i % cards.Count], CardDrawing.Draw(cards[i % cards.Count])));
    }

    [Fact]
    public void WhatIsDrawnHasInkInBodyAndFooter()
    {
        var card = CardsOf(ArchiveCorpus.Find("kazakh-khanates")).First(card => card.Reference.Contains('.', StringComparison.Ordinal)).Card;
        using var bitmap = SKBitmap.Decode(CardDrawing.Draw(card));

        Assert.Equal((ShareCard.WidthPx, ShareCard.HeightPx), (bitmap.Width, bitmap.Height));
        Assert.InRange(Dark(bitmap, 20, 500), 5_000, 150_000);
        Assert.InRange(Dark(bitmap, 510, 560), 300, 20_000);
        Assert.InRange(Dark(bitmap, 560, 625), 300, 20_000);
        Assert.Equal(0, Dark(bitmap, 626, 630)); // Nothing runs over the lower edge.
    }

    private static int Dark(SKBitmap bitmap, int top, int bottom) =>
        Enumerable.Range(top, bottom - top).Sum(y => Enumerable.Range(0, bitmap.Width).Count(x => bitmap.GetPixel(x, y).Green < 0x99));

    /// <summary>The work's own, those of chapters, and those of their first passages.</summary>
    private static IEnumerable<(string Reference, Card Card)> CardsOf(Edition edition)
    {
        yield return ("", Card.Of(edition, null));
        foreach (var chapter in edition.Chapters)
        {
            foreach (var reference in chapter.Blocks.Where(block => block.Id is not null).Take(8).Select(block => block.Id!.Value).Prepend(chapter.Id))
            {
                if (ReferenceLookup.Find(edition, PassageRange.Of(reference)) is ReferenceAnswer.Found found)
                {
                    yield return (reference.ToString(), Card.Of(edition, found.Excerpt));
                }
            }
        }
    }
}
