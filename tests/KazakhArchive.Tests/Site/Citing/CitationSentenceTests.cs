using System.Text;
using KazakhArchive.Site.Citing;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Citing;

public class CitationSentenceTests
{
    public static IEnumerable<object[]> StylesAndReferences() =>
        from style in Enum.GetValues<CitationStyle>() from reference in TinyCitations.References select (object[])[style, reference];

    [Theory]
    [InlineData(CitationStyle.Chicago, "Amr Abdelhamid (\u2067عمرو عبدالحميد\u2069), \u2067ألف باء كازاخستان\u2069 [The ABC of Kazakhstan] (printed book), chap. 1, “\u2067تمهيد\u2069”, p. \u20663\u2069, passages \u20661.1–1.2\u2069, Kazakh Archive, reading text, no revision published yet,")]
    [InlineData(CitationStyle.Mla, "Amr Abdelhamid (\u2067عمرو عبدالحميد\u2069). \u2067ألف باء كازاخستان\u2069 [The ABC of Kazakhstan] (printed book). Kazakh Archive, reading text, no revision published yet, chap. 1, “\u2067تمهيد\u2069”, p. \u20663\u2069, passages \u20661.1–1.2\u2069.")]
    public void SentenceSaysWhoWhatAndWhere(CitationStyle style, string expected)
    {
        var lines = CitationSentence.Write(TinyCitations.Of(TinyCitations.Arabic, "1.1-1.2"), style).Split('\n');

        Assert.Equal(Visible.Of(expected), Visible.Of(lines[0]));
        Assert.Equal(["https://archive.example/alif-ba/1.1-1.2"], lines[1..]);
    }

    [Theory]
    [InlineData(CitationStyle.Urdu, "عمرو عبدالحمید", "\u2066Amr Abdelhamid\u2069", "[قازقستان کی ابجد]", "ص \u2066۳\u2069", "\u20661.1–1.2\u2069")]
    [InlineData(CitationStyle.Arabic, "عمرو عبدالحميد", "\u2066Amr Abdelhamid\u2069", "ألف باء كازاخستان", "ص \u20663\u2069", "\u20661.1–1.2\u2069")]
    public void SentenceOfALanguageIsInThatLanguage(CitationStyle style, params string[] parts)
    {
        var sentence = CitationSentence.Write(TinyCitations.Of(TinyCitations.Arabic, "1.1-1.2"), style);

        Assert.All(parts, part => Assert.True(sentence.Contains(part, StringComparison.Ordinal), Visible.Of(sentence)));
        Assert.EndsWith("\nhttps://archive.example/alif-ba/1.1-1.2", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CitationStyle.Chicago, "reading text, changed since revision 2,")]
    [InlineData(CitationStyle.Urdu, "پڑھنے کا متن، نسخہ ۲ کے بعد تبدیل شدہ۔")]
    [InlineData(CitationStyle.Arabic, "نص القراءة، عُدِّل بعد المراجعة 2.")]
    public void WordsThatNobodyPublishedAreNoRevisions(CitationStyle style, string end) => Assert.EndsWith(
        end, CitationSentence.Write(TinyCitations.Of(PublishedLibrary.Create().Editions[0], "1.2"), style).Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(CitationStyle.Mla, "reading text, revision 1 (2026), chap. 1")]
    [InlineData(CitationStyle.Urdu, "نسخہ ۱ (۲۰۲۶ء)۔")]
    [InlineData(CitationStyle.Arabic, "المراجعة 1 (2026).")]
    public void RevisionIsNamedWithItsYear(CitationStyle style, string part) => Assert.Contains(
        part, CitationSentence.Write(TinyCitations.Of(PublishedLibrary.Create().Editions[0].AsPublished(1)!, "1.2"), style), StringComparison.Ordinal);

    [Fact]
    public void WorkWithoutAuthorBeginsWithItsTitleInBrackets() => Assert.StartsWith(
        "\u2067[قازق خانیتیں]\u2069 [The Kazakh Khanates] (web article", CitationSentence.Write(TinyCitations.Of(TinyCitations.Urdu, "1.1"), CitationStyle.Chicago), StringComparison.Ordinal);

    [Fact]
    public void ChapterThatBearsTheTitleOfItsWorkIsNotNamedTwice()
    {
        var work = TinyCitations.With("سفر") with { Work = TinyCitations.With("سفر").Work with { Authors = [] } };

        Assert.StartsWith("\u2067سفر\u2069 (printed book), p.", CitationSentence.Write(TinyCitations.Of(work, "1.1"), CitationStyle.Chicago).Replace(" [سفر]", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("booktitle", BibTex.Write(TinyCitations.Of(work, "1.1")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(StylesAndReferences))]
    public void OrderSurvivesNormalisationAndEveryIsolateIsClosed(CitationStyle style, string reference)
    {
        var sentence = CitationSentence.Write(TinyCitations.Of(TinyCitations.Arabic, reference), style);

        Assert.Equal(Visible.Of(sentence), Visible.Of(sentence.Normalize(NormalizationForm.FormC)));
        foreach (var line in sentence.Split('\n'))
        {
            var depth = 0;
            foreach (var c in line)
            {
                depth += c is '\u2066' or '\u2067' ? 1 : c == '\u2069' ? -1 : 0;
                Assert.InRange(depth, 0, 1);
            }

            Assert.Equal(0, depth);
        }
    }

    [Theory]
    [MemberData(nameof(StylesAndReferences))]
    public void NoPartIsEmptyOrDoubled(CitationStyle style, string reference)
    {
        var sentence = CitationSentence.Write(TinyCitations.Of(TinyCitations.Arabic, reference), style);

        Assert.DoesNotMatch(@"[,،.] ?[,،]|\(\)|\[\]|  |\.\.|\{\d\}", sentence.Split('\n')[0]);
    }
}
