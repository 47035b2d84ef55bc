using FsCheck.Xunit;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Chapters;

[Properties(Arbitrary = [typeof(RandomChapters)])]
public class ChapterRoundTripTests
{
    [Law(cases: 300)]
    public void WhatIsWrittenIsReadBack(Chapter chapter)
    {
        var read = Read(ChapterWriter.Write(chapter));
        Assert.Equal((chapter.Number, chapter.Slug, chapter.Blocks.Count), (read.Number, read.Slug, read.Blocks.Count));
        foreach (var (expected, actual) in chapter.Blocks.Zip(read.Blocks))
        {
            Assert.Equal(Show(expected), Show(actual));
        }
    }

    [Law(cases: 300)]
    public void WritingAgainChangesNoByte(Chapter chapter)
    {
        var written = ChapterWriter.Write(chapter);
        Assert.Equal(Visible.Of(written), Visible.Of(ChapterWriter.Write(Read(written))));
    }

    [Law(cases: 300)]
    public void BothLayersStay(Chapter chapter)
    {
        var read = Read(ChapterWriter.Write(chapter));
        Assert.All(Enum.GetValues<Layer>(), layer => Assert.Equal(Visible.Of(LayerText.Of(chapter, layer)), Visible.Of(LayerText.Of(read, layer))));
    }

    private static Chapter Read(string markdown)
    {
        var findings = new FindingList();
        var chapter = ChapterReader.Read("03-random.md", "03-random.md", markdown, findings);
        Assert.True(findings.Count == 0, Visible.Of(string.Join('\n', findings) + '\n' + markdown));
        return chapter!;
    }

    /// <summary>Everything a block holds, in one line, white space folded as the writer folds it.</summary>
    private static string Show(Block block) => Visible.Of(
        $"{block.Kind} {block.Level} {block.Id} {block.Lines} {block.IsSupplied} {string.Join(" / ", InlineFolding.Fold(block.Inlines))}");
}
