using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Reading;

public class ExcerptContextTests
{
    private const int MostSeenUtf16 = 540;

    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 400).Select(number => $"لفظ{number}"));

    private static readonly Edition Sample = Of(Chapter(1,
        Block(BlockKind.Paragraph, "1.1", new Inline.Text(Long)),
        Block(BlockKind.Paragraph, "1.2", new Inline.Text("خان")),
        Block(BlockKind.Paragraph, "1.3", new Inline.Text(Long))));

    [Fact]
    public void OfALongNeighbourOnlyTheWordsNextToTheExcerptAreLoaded()
    {
        var context = ExcerptContext.Of(Sample, Excerpts.Of(Sample.Chapters, PassageRange.TryParse("1.2")!.Value)!);
        var before = LayerText.Of(Assert.Single(context.Before), Layer.Reading);
        var after = LayerText.Of(Assert.Single(context.After), Layer.Reading);

        Assert.EndsWith($" {before}", Long, StringComparison.Ordinal);
        Assert.StartsWith($"{after} ", Long, StringComparison.Ordinal);
        Assert.All([before, after], text => Assert.InRange(text.Length, MostSeenUtf16 - 10, MostSeenUtf16));
    }

    [Fact]
    public void NoteIsReadWithTheWordsThatLeadToItsMark()
    {
        var edition = Of(Chapter(1, Block(BlockKind.Paragraph, "1.1", new Inline.Text(Long), Mark("n1", "¹"), new Inline.Text(" اور"))));
        var context = ExcerptContext.Of(edition, Excerpts.Of(edition.Chapters, PassageRange.TryParse("n1")!.Value)!);

        Assert.EndsWith("لفظ399", LayerText.Of(Assert.Single(context.Before), Layer.Reading), StringComparison.Ordinal);
        Assert.IsType<Inline.NoteMark>(context.Before[0].Inlines[^1]);
        Assert.Empty(context.After);
    }
}
