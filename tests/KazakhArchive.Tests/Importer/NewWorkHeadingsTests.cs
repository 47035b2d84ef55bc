using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

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
