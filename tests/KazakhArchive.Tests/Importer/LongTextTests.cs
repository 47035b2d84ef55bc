using System.Text;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Importer;

/// <summary>No block may be longer than what a chapter's reader takes, nor than what a reader can cite.</summary>
public class LongTextTests
{
    [Fact]
    public void VeryLongLineIsDividedBehindSentences()
    {
        using var corpus = Imported(string.Concat(Enumerable.Range(0, 6000).Select(i => $"بار {i} آتا ہے۔ ")));
        var blocks = Blocks(corpus);
        Assert.InRange(blocks.Length, 6, 8);
        Assert.All(blocks[1..], block => Assert.Contains("ہے۔ {#1.", block, StringComparison.Ordinal));
    }

    [Fact]
    public void LinesWithoutFullStopsDoNotGrowIntoOneParagraph()
    {
        using var corpus = Imported(string.Concat(Enumerable.Range(0, 3000).Select(i => $"یہ سطر {i} ختم نہیں ہوتی اور\n")));
        Assert.InRange(Blocks(corpus).Length, 5, 8);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("<")]
    [InlineData("[")]
    [InlineData("_ ")]
    [InlineData("{} ")]
    [InlineData("¹ ")]
    public void LineFullOfMarksIsReadBack(string mark) => Imported(string.Concat(Enumerable.Repeat(mark, Math.Min(15_000, 18_000 / mark.Length))) + "\n").Dispose();

    [Fact]
    public void WordOfImpossibleLengthIsRefused()
    {
        using var corpus = new ScratchCorpus();
        corpus.Add(Encoding.UTF8.GetBytes(new string('ا', 70_000)));
        var before = corpus.Snapshot();
        Assert.StartsWith("works/safar/source.txt:1: E403 as a block of a chapter the line holds ", corpus.Run("import").Error, StringComparison.Ordinal); // No chapter is written yet.
        Assert.Equal(before, corpus.Snapshot());
    }

    private static string[] Blocks(ScratchCorpus corpus) =>
        File.ReadAllText(corpus.Work().Chapter("01-bab.md").Path).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static ScratchCorpus Imported(string source)
    {
        var corpus = new ScratchCorpus();
        corpus.Add(Encoding.UTF8.GetBytes(source));
        var run = corpus.Run("import");
        Assert.True(run.ExitCode == 0, Visible.Of(run.Error));
        ImporterLaws.Hold(corpus);
        return corpus;
    }
}
