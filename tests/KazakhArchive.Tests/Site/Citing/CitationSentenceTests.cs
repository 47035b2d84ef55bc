using System.Globalization;
using System.Text;
using KazakhArchive.Site.Citing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Citing;

public class CitationSentenceTests
{
    public static IEnumerable<object[]> StylesAndReferences() =>
        from style in Enum.GetValues<CitationStyle>() from reference in TinyCitations.References select (object[])[style, reference];

    private const string Both = "\u2067ألف باء كازاخستان\u2069 [The ABC of Kazakhstan]";
    private const string Part = "\u2067تمهيد\u2069 [Introduction]";
    private const string Address = "https://archive.example/alif-ba";

    [Theory]
    [InlineData(CitationStyle.Chicago, "", $"Amr Abdelhamid, {Both} (Kazakh Archive, n.d.), {Address}.")]
    [InlineData(CitationStyle.Chicago, "1", $"Amr Abdelhamid, “{Part},” chap. 1 in {Both} (Kazakh Archive, n.d.), {Address}/1.")]
    [InlineData(CitationStyle.Chicago, "1.1-1.2", $"Amr Abdelhamid, “{Part},” chap. 1 in {Both} (Kazakh Archive, n.d.), \u20663\u2069, passages \u20661.1–1.2\u2069, {Address}/1.1-1.2.")]
    [InlineData(CitationStyle.Chicago, "n1", $"Amr Abdelhamid, “{Part},” chap. 1 in {Both} (Kazakh Archive, n.d.), \u20663\u2069, note \u20661\u2069, {Address}/n1.")]
    [InlineData(CitationStyle.Mla, "", $"Abdelhamid, Amr. {Both}. Kazakh Archive, {Address}.")]
    [InlineData(CitationStyle.Mla, "1.2", $"Abdelhamid, Amr. “{Part}.” {Both}, Kazakh Archive, p. \u20663\u2069, {Address}/1.2.")]
    [InlineData(CitationStyle.Apa, "", $"Abdelhamid, A. (n.d.). {Both}. Kazakh Archive. {Address}")]
    [InlineData(CitationStyle.Apa, "1.2", $"Abdelhamid, A. (n.d.). {Part}. In {Both} (p. \u20663\u2069). Kazakh Archive. {Address}/1.2")]
    public void StylesSayWhoWhatAndWhere(CitationStyle style, string reference, string expected) =>
        Assert.Equal(Visible.Of(expected), Visible.Of(CitationSentence.Write(TinyCitations.Of(TinyCitations.Arabic, reference), style)));

    /// <summary>Numbers behind words from the right would change places with them.</summary>
    [Theory]
    [InlineData(CitationStyle.Chicago)]
    [InlineData(CitationStyle.Mla)]
    [InlineData(CitationStyle.Apa)]
    public void PrintedBookIsCitedWithItsOwnPublisherAndYear(CitationStyle style)
    {
        var known = TinyCitations.Printed.Work.Bibliography;
        var sentence = CitationSentence.Write(TinyCitations.Of(TinyCitations.Printed, ""), style);

        Assert.Contains($"\u2067{known.Publisher}\u2069", sentence, StringComparison.Ordinal);
        Assert.Contains(known.Year!.Gregorian!.Value.ToString(CultureInfo.InvariantCulture), sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("revision", sentence, StringComparison.Ordinal);
    }

    // Once the year of the archive's edition stood beside the publisher of the printed one.
    [Theory]
    [InlineData(CitationStyle.Chicago, "دار الكتب", null, "(\u2067دار الكتب\u2069, n.d.)")]
    [InlineData(CitationStyle.Chicago, null, 1926, "(1926)")]
    [InlineData(CitationStyle.Mla, "دار الكتب", null, "]. \u2067دار الكتب\u2069, https")]
    [InlineData(CitationStyle.Mla, null, 1926, "]. 1926, https")]
    [InlineData(CitationStyle.Apa, "دار الكتب", null, "(n.d.). ")]
    [InlineData(CitationStyle.Apa, null, 1926, "(1926). \u2067ألف باء كازاخستان\u2069 [The ABC of Kazakhstan]. https")]
    public void PublisherAndYearAreOfOneEdition(CitationStyle style, string? publisher, int? year, string part)
    {
        var published = PublishedLibrary.Create().Editions[0].AsPublished(1)!;
        var edition = published with { Work = published.Work with { Bibliography = Bibliography.Unknown with { Publisher = publisher, Year = year is int known ? new("", known, null) : null } } };
        var citation = TinyCitations.Of(edition, "");

        var sentence = CitationSentence.Write(citation, style);

        Assert.Contains(part, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", sentence, StringComparison.Ordinal);
        Assert.All((string[])[CslJson.Write(citation, default), BibTex.Write(citation, default), Ris.Write(citation, default)], form => Assert.DoesNotContain("2026", form, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CitationStyle.Chicago, "“{0},” Kazakh Archive, November 20, 2026, passage \u20661.1\u2069, {1}.")]
    [InlineData(CitationStyle.Mla, "“{0}.” Kazakh Archive, 20 Nov. 2026, {1}.")]
    [InlineData(CitationStyle.Apa, "{0}. (2026, November 20). Kazakh Archive. {1}")]
    public void WebPageWithoutAuthorIsCitedByTitleAndDay(CitationStyle style, string expected)
    {
        var cited = CitedParts.From(TinyCitations.Of(TinyCitations.Urdu, "1.1")) with { Issued = new DateOnly(2026, 11, 20), Year = 2026 };
        var written = style switch { CitationStyle.Chicago => ChicagoNote.Write(cited), CitationStyle.Mla => MlaEntry.Write(cited), _ => ApaEntry.Write(cited) };

        Assert.Equal(
            Visible.Of(string.Format(CultureInfo.InvariantCulture, expected, "\u2067[قازق خانیتیں]\u2069 [The Kazakh Khanates]", "https://archive.example/khanates/1.1")),
            Visible.Of(written));
    }

    [Theory]
    [InlineData(CitationStyle.Chicago, 1, "Amr Abdelhamid, ")]
    [InlineData(CitationStyle.Chicago, 2, "Amr Abdelhamid and Jean-Paul Roux, ")]
    [InlineData(CitationStyle.Chicago, 3, "Amr Abdelhamid et al., ")]
    [InlineData(CitationStyle.Mla, 2, "Abdelhamid, Amr, and Jean-Paul Roux. ")]
    [InlineData(CitationStyle.Mla, 3, "Abdelhamid, Amr, et al. ")]
    [InlineData(CitationStyle.Apa, 2, "Abdelhamid, A., & Roux, J.-P. (n.d.). ")]
    [InlineData(CitationStyle.Apa, 3, "Abdelhamid, A., Roux, J.-P., & Ibn Khaldun. (n.d.). ")]
    public void AuthorsStandAsEachStyleHasThem(CitationStyle style, int count, string expected)
    {
        WorkAuthor[] authors = [.. ((string[])["Amr Abdelhamid", "Jean-Paul Roux", "Ibn Khaldun"]).Select(name => new WorkAuthor(name, new(name, name, name)))];
        var edition = TinyCitations.Arabic with { Work = TinyCitations.Arabic.Work with { Authors = authors[..count] } };

        Assert.StartsWith(expected, CitationSentence.Write(TinyCitations.Of(edition, ""), style), StringComparison.Ordinal);
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
    [InlineData(CitationStyle.Chicago, "changed since revision 2 (Kazakh Archive, n.d.), \u20663\u2069, passage \u20661.2\u2069, https://archive.example/alif-ba/1.2.")]
    [InlineData(CitationStyle.Urdu, "پڑھنے کا متن، نسخہ ۲ کے بعد تبدیل شدہ۔")]
    [InlineData(CitationStyle.Arabic, "نص القراءة، عُدِّل بعد المراجعة 2.")]
    public void WordsThatNobodyPublishedAreNoRevisions(CitationStyle style, string end) => Assert.EndsWith(
        end, CitationSentence.Write(TinyCitations.Of(TinyCitations.OfNoBook(PublishedLibrary.Create().Editions[0]), "1.2"), style).Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(CitationStyle.Chicago, ", revision 1 (Kazakh Archive, 2026), ")]
    [InlineData(CitationStyle.Mla, ", revision 1, Kazakh Archive, 2026, ")]
    [InlineData(CitationStyle.Apa, " (2026). ")]
    [InlineData(CitationStyle.Urdu, "نسخہ ۱ (۲۰۲۶ء)۔")]
    [InlineData(CitationStyle.Arabic, "المراجعة 1 (2026).")]
    public void RevisionIsNamedWithItsYear(CitationStyle style, string part) => Assert.Contains(
        part, CitationSentence.Write(TinyCitations.Of(TinyCitations.OfNoBook(PublishedLibrary.Create().Editions[0]).AsPublished(1)!, "1.2"), style), StringComparison.Ordinal);

    [Fact]
    public void ChapterThatBearsTheTitleOfItsWorkIsNotNamedTwice()
    {
        var work = TinyCitations.With("سفر") with { Work = TinyCitations.With("سفر").Work with { Authors = [] } };

        Assert.StartsWith("\u2067سفر\u2069 (Kazakh Archive, n.d.), ", CitationSentence.Write(TinyCitations.Of(work, "1.1"), CitationStyle.Chicago), StringComparison.Ordinal);
    }

    /// <summary>A draft repeats its title until somebody translates it.</summary>
    [Theory]
    [InlineData("سفر", "سفر", "سفر")]
    [InlineData("سفر", "[سفر]", "سفر")]
    [InlineData("سفر", "A journey", "سفر [A journey]")]
    [InlineData("[سفر]", "[A journey]", "[سفر] [A journey]")]
    public void TranslationStandsBehindATitleOnce(string original, string english, string expected)
    {
        var work = TinyCitations.With(original);

        Assert.Equal(expected, TinyCitations.Of(work with { Work = work.Work with { Title = new(original, original, english) } }, "").BothTitles);
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

        Assert.DoesNotMatch(@"[,،] ?[,،]|\(\)|\[\]|  |\.\.|\{\d\}", sentence.Split('\n')[0]);
    }
}
