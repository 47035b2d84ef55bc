using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public class ExplanationTableTests
{
    private const string Header = "en\tur\tar\n";

    private static readonly Explanations Sample = ExplanationTable.Read(
        Header
        + "Capital of Iran.\tایران کا دار الحکومت۔\tعاصمة إيران.\n"
        + "OCR lost the {1}: {2}\t”{1}“ رہ گیا۔\tسقط «{1}».\n"
        + "OCR lost the initial {1}: {2}\tشروع کا ”{1}“ رہ گیا۔\tسقط أول «{1}».\n"
        + "{1} and {2}\t{2} اور {1}\t{2} و{1}\n",
        []);

    [Theory]
    [InlineData("Capital of Iran.", "ایران کا دار الحکومت۔", "عاصمة إيران.")]
    [InlineData("OCR lost the ہ: the city of Mashhad", "”ہ“ رہ گیا۔", "سقط «ہ».")]
    [InlineData("OCR lost the initial ب: Bukhara", "شروع کا ”ب“ رہ گیا۔", "سقط أول «ب».")]
    [InlineData("ک and ی", "ی اور ک", "ی وک")]
    public void ReaderGetsHisOwnLanguage(string written, string urdu, string arabic)
    {
        Assert.Equal(new Explanation(urdu, Language.Urdu), Sample.In(Language.Urdu, written));
        Assert.Equal(new Explanation(arabic, Language.Arabic), Sample.In(Language.Arabic, written));
        Assert.Equal(new Explanation(written, Language.English), Sample.In(Language.English, written));
    }

    /// <summary>A place that translations repeat takes quoted letters: English words amid Urdu would be no translation.</summary>
    [Theory]
    [InlineData("Capital of Syria.", "en")]
    [InlineData("OCR lost the dot of ذ: وذلك", "en")]
    [InlineData("OCR lost the : nothing", "en")]
    [InlineData("bread and butter", "en")]
    [InlineData("مؤلف کی درخواست پر", "und")]
    public void WhatNobodyTranslatedStandsAsItWasWritten(string written, string language)
    {
        Assert.Equal((written, language), (Sample.In(Language.Urdu, written).Text, Sample.In(Language.Urdu, written).Language.Code()));
        Assert.False(Sample.Has(written));
    }

    [Theory]
    [InlineData("Capital of Iran.\t\tعاصمة", "ur is blank")]
    [InlineData("Lost {1}\tرہ گیا {2}\tسقط", "{2} stands in a translation and not in en")]
    [InlineData("Lost {2}\tرہ گیا {2}\tسقط", "{2} stands in a translation and not in en")]
    [InlineData("Lost {2}\tرہ گیا\tسقط", "{2} stands in en and not the place before it")]
    [InlineData("Lost {0}\tرہ گیا\tسقط", "{0} stands in en and not the place before it")]
    [InlineData("{1}\tرہ گیا\tسقط", "en has places and no words beside them, so that every text fits it")]
    [InlineData("{1}: {2}\tرہ گیا\tسقط", "en has places and no words beside them, so that every text fits it")]
    public void RowThatCannotBeShownIsE823(string row, string what)
    {
        var findings = new FindingList();
        ExplanationTable.Read(Header + row + "\n", findings);
        Assert.StartsWith($"explanations.tsv:2: E823 {what}, expected ", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SameTextTwiceIsE823()
    {
        var findings = new FindingList();
        ExplanationTable.Read(Header + "A\tا\tا\nA\tب\tب\n", findings);
        Assert.StartsWith("explanations.tsv:3: E823 ", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RowsOutOfOrderAreToldOnce()
    {
        var findings = new FindingList();
        ExplanationTable.Read(Header + "B\tا\tا\nA\tب\tب\nC\tج\tج\nAb\tد\tد\n", findings);
        Assert.StartsWith("explanations.tsv:3: W825 2 rows stand behind one", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }
}
