using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Drafting;

public sealed class NewWorkHeadingsTests : IDisposable
{
    private const string Prose = "خان نے دریا کے کنارے شہر کی بنیاد رکھی اور اس کے بعد کئی برس تک وہاں حکومت کی۔\n\n";
    private readonly ScratchCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void TitleSubtitleAndAuthorAreTheTitlePage()
    {
        var folder = New($"سفر نامہ\nترکستان کے حالات\nاز محمد خان\n\nباب اول\n\n{Prose}باب دوم\n\n{Prose}");

        Assert.Equal(["5", "9"], LinesOf(folder.Divisions));
        var first = File.ReadAllText(folder.Chapter(folder.ChapterFileNames()[0]).Path);
        Assert.Contains(".title-page", first, StringComparison.Ordinal);
    }

    [Fact]
    public void TextBeginsBehindATitlePageWithoutHeadings()
    {
        var folder = New($"سفر نامہ\nاز محمد خان\n\n{Prose}{Prose}");

        Assert.Equal("4\t1\t1\tchapter-1\t[سفر نامہ]\teditor", File.ReadAllLines(folder.Divisions.Path)[1]);
    }

    [Fact]
    public void VersesThatBeginATextAreNoTitlePage()
    {
        var folder = New($"اے خان تیری راہ میں\nکانٹے بہت ملے مجھے\n\n{Prose}");

        Assert.Equal("1", LinesOf(folder.Divisions)[0]);
    }

    [Fact]
    public void HeadingOfTwoLinesIsOne()
    {
        var folder = New($"باب اول\n\nدر بیان سفر خان\n\n{Prose}باب دوم\nدر بیان صلح\n\n{Prose}");

        Assert.Equal(["1", "7"], LinesOf(folder.Divisions));
        Assert.Equal(["3", "8"], LinesOf(folder.Decisions));
        Assert.Contains("# باب اول در بیان سفر خان {#c1", File.ReadAllText(folder.Chapter(folder.ChapterFileNames()[0]).Path), StringComparison.Ordinal);
        Assert.Equal("", corpus.Run("import").Error);
    }

    // Nothing but the table tells these lines from the plain ones.
    [Fact]
    public void TableOfContentsTellsTheHeadings()
    {
        var folder = New($"فہرست\n\nخان کی پیدائش ........ ۵\nترکستان کا سفر ........ ۹\nآخری صلح … ۱۲\n\nخان کی پیدائش\n\n{Prose}ایک چھوٹی سطر\n\n{Prose}ترکستان کا سفر\n\n{Prose}آخری صلح\n\n{Prose}");

        Assert.Equal(["1", "7", "15", "19"], LinesOf(folder.Divisions));
    }

    // As al-Shamela writes it over its texts; of these lines one begins like the heading of a book.
    [Fact]
    public void LinesWithLabelsAreTheTitlePageAndFillTheHead()
    {
        var folder = New($"الكتاب: رحلة الخان\nالمؤلف: ابن فلان (المتوفى: 310هـ)\nالناشر: دار النشر\n[ترقيم الكتاب موافق للمطبوع]\n\nمقدمة المحقق\n\n{Prose}باب اول\n\n{Prose}");

        Assert.Equal(["6", "10"], LinesOf(folder.Divisions));
        Assert.Contains("دار النشر", File.ReadAllText(folder.WorkJson.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void PrefaceStandsBesideTheChapters()
    {
        var folder = New($"مقدمہ\n\n{Prose}ذکر اول\n\n{Prose}ذکر دوم\n\n{Prose}");

        Assert.Equal(["1", "1", "1"], LevelsOf(folder));
    }

    [Fact]
    public void WordsWithoutNumbersKeepTheirRanks()
    {
        var folder = New($"كتاب الخان\n\nباب خروجه\n\n{Prose}باب وصوله\n\n{Prose}كتاب الرسل\n\nباب هديتهم\n\n{Prose}");

        Assert.Equal(["1", "2", "2", "1", "2"], LevelsOf(folder));
    }

    [Fact]
    public void PoemsStandBelowALineOfTheirCollection()
    {
        var folder = New($"غزلیات\n\nغزل ۱\n\n{Prose}غزل ۲\n\n{Prose}");

        Assert.Equal(["1", "2", "2"], LevelsOf(folder));
    }

    // OCR has no blank line between them.
    [Fact]
    public void ShortHeadingAtTheHeadOfAPageIsOne()
    {
        const string Page = "خان نے دریا کے کنارے شہر کی بنیاد رکھی اور اس کے بعد کئی برس تک\nوہاں حکومت کی اور لوگوں کو امن دیا یہاں تک کہ وہ بوڑھا ہو گیا\nاور اس کے بیٹے نے تخت سنبھالا۔\n";
        var folder = New($"باب اول\n{Page}\n{Page}\f\nباب دوم\n{Page}\n{Page}");

        Assert.Equal(["1", "10"], LinesOf(folder.Divisions));
    }

    // Each page has a note (1), and all of them cite one book.
    [Fact]
    public void NotesThatAreAlikeAreNoRunningHeads()
    {
        string[] words = ["اولا", "ثانيا", "ثالثا", "رابعا"];
        var folder = New(string.Join("\f\n", words.Select((word, i) => $"خرج الخان من مدينته {word} في أول الربيع ومعه خلق كثير من قومه،\nثم نزل على النهر {word} وأقام هناك شهرا كاملا ينتظر رسل الملوك (١).\n\n(١) انظر معجم البلدان ج {i + 1}.\n")));

        Assert.Equal(4, File.ReadAllLines(folder.Chapter(folder.ChapterFileNames()[0]).Path).Count(line => line.Contains("{.note #n", StringComparison.Ordinal)));
    }

    [Fact]
    public void OrnamentIsABlockOfItsOwnAndNoItem()
    {
        var folder = New($"{Prose}* * *\n\n{Prose}");

        Assert.Contains("\n\\* \\* \\* {#1.2", File.ReadAllText(folder.Chapter(folder.ChapterFileNames()[0]).Path), StringComparison.Ordinal);
    }

    // Behind a label that names persons some editors write what they have to say.
    [Fact]
    public void RemarkBehindALabelNamesNobody()
    {
        var folder = New($"الكتاب: رحلة الخان\nالمؤلف: أحمد بن فضلان (ت ٣١٠ هـ)\nالمحقق: لم نقف على اسمه وقد سقطت الورقة الأولى من النسخة.\nالناشر: دار الفكر\n\nباب اول\n\n{Prose}");

        var work = File.ReadAllText(folder.WorkJson.Path);
        Assert.Contains("دار الفكر", work, StringComparison.Ordinal);
        Assert.DoesNotContain("لم نقف", work, StringComparison.Ordinal);
        Assert.Equal(["6"], LinesOf(folder.Divisions));
    }

    [Fact]
    public void LinesOverPoemsAreHeadings()
    {
        var folder = New("قافية الباء\n\nوقال يمدح الأمير\n\nسريت إليك في ليل بهيم\tوقد نام الرفاق على الطريق\nوما خوفي من الأعداء لكن\tأخاف من المحب بلا رفيق\n\nوقال أيضا\n\nإذا ما جئت دار القوم يوما\tفسلم ثم لا تطل المقاما\nفإن الضيف إن أطال مقاما\tتبدل حبه يوما ملاما\n");

        Assert.Equal(["1", "3", "8"], LinesOf(folder.Divisions));
    }

    [Fact]
    public void PlaceOverADateIsNoHeading()
    {
        var folder = New($"خط نمبر ۱\n\nلاہور\n۱۲ مارچ ۱۹۲۳ء\n\n{Prose}خط نمبر ۲\n\nدہلی\n۵ اپریل ۱۹۲۳ء\n\n{Prose}");

        Assert.Equal(["1", "8"], LinesOf(folder.Divisions));
    }

    [Theory]
    [InlineData("والسلام\nاقبال")]
    [InlineData("ہر کہ آمد\nگل شد و رفت")]
    [InlineData("ہزاروں خواہشیں ایسی کہ ہر خواہش پہ دم نکلے\nسنہ ۱۹۴۷ میں دیکھا تھا جو سب نے خواب وہ نکلے")]
    public void TwoShortLinesThatTouchAreNoHeading(string lines)
    {
        var folder = New($"باب اول\n\n{Prose}{lines}\n\n{Prose}{lines}\n\nباب دوم\n\n{Prose}");

        Assert.Equal(["1", "13"], LinesOf(folder.Divisions));
    }

    [Fact]
    public void WordsThatBeginTheTextAreNoSecondLineOfAHeading()
    {
        var folder = New($"باب اول\n\nبسم الله الرحمن الرحيم\n\n{Prose}باب دوم\n\n{Prose}");

        Assert.Empty(LinesOf(folder.Decisions));
    }

    [Theory]
    [InlineData("هكذا يقولون")]
    [InlineData("تمت")]
    [InlineData("یہی حال سب کا")]
    [InlineData("سب لوگ اپنے گھر چلے گئے")]
    public void SentenceWithoutFullStopIsNoHeading(string line)
    {
        var folder = New($"باب اول\n\n{Prose}{Prose}{line}\n\n{Prose}باب دوم\n\n{Prose}");

        Assert.Equal(["1", "11"], LinesOf(folder.Divisions));
    }

    [Fact]
    public void TitleMayAskWithoutQuestionMark()
    {
        var folder = New($"باب اول\n\n{Prose}فلسفہ کیا ہے\n\n{Prose}");

        Assert.Equal(["1", "5"], LinesOf(folder.Divisions));
    }

    [Fact]
    public void PrefaceRightBelowAHeadingIsWithinItsDivision()
    {
        var folder = New($"الباب الأول\n\nتمهيد\n\n{Prose}الفصل الأول\n\n{Prose}الباب الثاني\n\nتمهيد\n\n{Prose}الفصل الأول\n\n{Prose}");

        Assert.Equal(["1", "2", "2", "1", "2", "2"], LevelsOf(folder));
    }

    [Fact]
    public void AppendixCountedByALetterStandsBesideTheParts()
    {
        var folder = New($"حصہ اول\n\nباب ۱\n\n{Prose}حصہ دوم\n\nباب ۲\n\n{Prose}ضمیمہ الف\n\n{Prose}");

        Assert.Equal(["1", "2", "1", "2", "1"], LevelsOf(folder));
    }

    [Fact]
    public void HeadingBehindAFormFeedWithinALineIsFound()
    {
        var folder = New($"باب اول\n\n{Prose}یہ اس باب کی آخری بات ہے۔\fباب دوم\n\n{Prose}");

        Assert.Equal(["1", "5"], LinesOf(folder.Divisions));
        Assert.EndsWith("\tباب دوم", File.ReadAllLines(folder.Divisions.Path)[2], StringComparison.Ordinal);
        Assert.Equal("", corpus.Run("import").Error);
    }

    // In a text without full stops a blank line ends a paragraph, but not one that a page turn splits.
    [Fact]
    public void RestOfAParagraphBehindAPageTurnIsNoHeading()
    {
        const string Wrapped = "خان نے دریا کے کنارے شہر کی بنیاد رکھی اور اس کے بعد\nکئی برس تک وہاں بڑے انصاف کے ساتھ حکومت کی اور لوگ\nدور دور سے اس کے پاس آنے لگے\n\n";
        var prose = string.Concat(Enumerable.Repeat(Wrapped, 4));
        var folder = New($"باب اول\n\n{prose}ایک دن وہ شکار کے لیے نکلا اور راستے میں اس نے ایک\n\n۱۳\n\f\nبوڑھے درویش کو دیکھا\n\n{prose}باب دوم\n\n{prose}");

        Assert.Equal(["1", "41"], LinesOf(folder.Divisions));
    }

    private static string[] LevelsOf(WorkFolder folder) => [.. File.ReadAllLines(folder.Divisions.Path).Skip(1).Select(row => row.Split('\t')[1])];

    private WorkFolder New(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            var (exitCode, _, error) = corpus.Run("new", "safar", "--source", path, "--lang", "ur", "--title", "سفر نامہ");
            Assert.True(exitCode == 0, error);
            return corpus.Work();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string[] LinesOf(CorpusFile table) => [.. File.ReadAllLines(table.Path).Skip(1).Select(row => row.Split('\t')[0])];
}
