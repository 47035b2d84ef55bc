using System.Text;
using KazakhArchive.Importer.Drafting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Commands;

public class NewCommandTests
{
    private const string Plain = "خان نے شہر کی بنیاد رکھی۔\n\nپھر صلح ہوئی۔\n";

    public static TheoryData<string> OddTitles =>
    [
        "سفر نامہ", "سفر \"نامہ\"", "سفر\tنامہ", "سفر\r\nنامہ\n", "\u200Fسفر\u202B نامہ\u202C", new string('س', 300),
        "[سفر] {#3.14} *نامہ*", "@سفر", "سفر\\نامہ", "# سفر", "' OR 1=1", "\uFEFFسفر", "<b>سفر</b>", "\U0001F578",
    ];

    [Theory]
    [MemberData(nameof(OddTitles))]
    public void WorkIsMadeUnderAnyTitle(string title)
    {
        using var corpus = new ScratchCorpus();
        var (exitCode, output, error) = Run(corpus, Plain, title: title);
        Assert.True(exitCode == 0, Visible.Of(error));
        Assert.EndsWith("import again.\n", output, StringComparison.Ordinal);
        ImporterLaws.Hold(corpus);

        var work = WorkJson.Read(corpus.Work().Id, "work.json", File.ReadAllText(corpus.Work().WorkJson.Path), new FindingList())!;
        Assert.Equal(Visible.Of(string.Join(' ', title.Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))), Visible.Of(work.OriginalTitle!));
        Assert.False(work.IsTitleSupplied);
    }

    [Fact]
    public void HeadingsAreGuessedAndRepeatedOnesStandInsideChapters()
    {
        using var corpus = new ScratchCorpus();
        Assert.Equal(0, Run(corpus, $"پہلا دور\n\n{Plain}\nخلاصہ\n\n{Plain}\nدوسرا دور\n\n{Plain}\nخلاصہ\n\n{Plain}").ExitCode);
        Assert.Equal(["01-chapter-1.md", "02-chapter-2.md"], corpus.Work().ChapterFileNames());
        Assert.Contains("\n## خلاصہ {#2.h1 ", File.ReadAllText(corpus.Work().Chapter("02-chapter-2.md").Path), StringComparison.Ordinal);
        ImporterLaws.Hold(corpus);
    }

    // Every first line of a wrapped paragraph once became a chapter.
    [Fact]
    public void LinesOfAWrappedSourceAreNoHeadings()
    {
        using var corpus = new ScratchCorpus();
        var paragraph = "خان نے دریا کے کنارے شہر\nکی بنیاد رکھی تھی اور پھر\nاس کا بیٹا تخت پر بیٹھا\nاور صلح کی۔\n\n";
        Assert.Equal(0, Run(corpus, paragraph + paragraph.Replace("دریا", "جھیل", StringComparison.Ordinal)).ExitCode);
        Assert.Single(corpus.Work().ChapterFileNames());
    }

    [Theory]
    [InlineData("search", "E602")]
    [InlineData("سفر", "E601")]
    [InlineData("Safar", "E601")]
    [InlineData("../safar", "E601")]
    [InlineData("a123456789012345678901234567890123456789x", "E601")]
    public void WrongIdLeavesNothingBehind(string id, string code) => Fails(corpus => Run(corpus, Plain, id), code);

    [Fact]
    public void WorkThatExistsStaysAsItIs()
    {
        using var corpus = new ScratchCorpus();
        Assert.Equal(0, Run(corpus, Plain).ExitCode);
        var before = corpus.Snapshot();
        var (exitCode, _, error) = Run(corpus, "کچھ اور۔");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("works/safar: E605 ", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    /// <summary>Their files were once mixed.</summary>
    [Fact]
    public void OfManyWhoMakeOneWorkOneMakesIt()
    {
        using var corpus = new ScratchCorpus();
        var texts = Enumerable.Range(0, 8).Select(turn => $"{new string('ا', 3 + turn)} نے شہر کی بنیاد رکھی۔\n").ToList();
        var ended = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(texts.Count).Select(text => Run(corpus, text)).ToList();

        var made = Assert.Single(ended.Index(), run => run.Item.ExitCode == 0).Index;
        Assert.Equal(texts[made], File.ReadAllText(corpus.Work().Source.Path));
        Assert.All(ended.Where((_, turn) => turn != made), run => Assert.StartsWith("works/safar: E605 ", run.Error, StringComparison.Ordinal));
        Assert.Equal(["works"], Directory.EnumerateFileSystemEntries(corpus.Path).Select(path => Path.GetFileName(path)));
        ImporterLaws.Hold(corpus);
    }

    [Fact]
    public void WhatAKilledRunLeftIsRemovedAndWhatAnotherIsMakingIsNot()
    {
        using var corpus = new ScratchCorpus();
        using var other = Workshop.Open(new CorpusFolder(corpus.Path), corpus.Work().Id);
        var killed = Directory.CreateDirectory(Path.Combine(corpus.Path, ".new-safar-killed")).FullName;
        File.WriteAllText(Path.Combine(killed, ".lock"), "");

        Assert.Equal(0, Run(corpus, Plain).ExitCode);

        Assert.False(Directory.Exists(killed));
        Assert.True(Directory.Exists(other.Folder.Path));
    }

    /// <summary>Refused by its length, or where it has none, by what it gives.</summary>
    [Theory]
    [InlineData("/dev/zero", "zero: E106 the source holds more bytes")]
    [InlineData("/usr", "usr: E104 is a folder, expected the source")]
    public void SourceThatIsNoBookLeavesNothingBehind(string source, string finding)
    {
        using var corpus = new ScratchCorpus();

        var (exitCode, _, error) = corpus.Run("new", "safar", "--source", source, "--lang", "ur", "--title", "سفر");

        Assert.Equal(1, exitCode);
        Assert.StartsWith(finding, error, StringComparison.Ordinal);
        Assert.Equal(["works"], Directory.EnumerateFileSystemEntries(corpus.Path).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void SourceThatIsTooLargeIsRefusedByItsLength()
    {
        using var corpus = new ScratchCorpus();
        var source = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var file = File.OpenWrite(source))
        {
            file.SetLength(5L << 30);
        }

        var (exitCode, _, error) = corpus.Run("new", "safar", "--source", source, "--lang", "ur", "--title", "سفر");
        File.Delete(source);

        Assert.Equal(1, exitCode);
        Assert.Contains(": E106 the source holds 5368709120 bytes, expected at most 67108864. ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingSourceLeavesNothingBehind() =>
        Fails(corpus => corpus.Run("new", "safar", "--source", "/nowhere/a.txt", "--lang", "ur", "--title", "سفر"), "E104");

    [Fact]
    public void EmptySourceLeavesNothingBehind() => Fails(corpus => Run(corpus, " \n"), "E103");

    // The folder once stood there before the import refused what was in it.
    [Fact]
    public void SourceThatTheImportRefusesLeavesNothingBehind() => Fails(corpus => Run(corpus, new string('ا', 70_000)), "E403");

    [Fact]
    public void WarningsWhenStrictLeaveNothingBehind()
    {
        using var corpus = new ScratchCorpus();
        var before = corpus.Snapshot();
        Assert.Equal(1, Run(corpus, "\u200F" + Plain, more: "--strict").ExitCode);
        Assert.Equal(before, corpus.Snapshot());
    }

    private static void Fails(Func<ScratchCorpus, (int ExitCode, string Output, string Error)> run, string code)
    {
        using var corpus = new ScratchCorpus();
        var before = corpus.Snapshot();
        var (exitCode, _, error) = run(corpus);
        Assert.Equal(1, exitCode);
        Assert.Contains($": {code} ", error, StringComparison.Ordinal);
        Assert.Equal(before, corpus.Snapshot());
    }

    private static (int ExitCode, string Output, string Error) Run(ScratchCorpus corpus, string text, string id = "safar", string title = "سفر", params string[] more)
    {
        var source = Path.GetTempFileName();
        File.WriteAllText(source, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        try
        {
            return corpus.Run(["new", id, "--source", source, "--lang", "ur", $"--title={title}", .. more]);
        }
        finally
        {
            File.Delete(source);
        }
    }
}
