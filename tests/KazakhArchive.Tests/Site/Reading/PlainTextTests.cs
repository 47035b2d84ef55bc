using KazakhArchive.Site.Reading;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Reading;

public class PlainTextTests
{
    [Fact]
    public void DiplomaticLayerIsTheSourceBehindTheTitleBlock()
    {
        var archive = LibraryReader.Read(new CorpusFolder(Repository.PathOf("corpus")), new FindingList())!;
        foreach (var edition in archive.Editions)
        {
            var source = File.ReadAllText(Repository.PathOf("corpus", "works", edition.Work.Id.Value, "source.txt"));
            Assert.Equal(Visible.Of(WhiteSpace.Fold(source)), Visible.Of(WhiteSpace.Fold(Text(edition, Layer.Diplomatic))));
        }
    }

    [Fact]
    public void ReadingLayerHasNumberedNotesAtTheEndOfTheChapter()
    {
        var edition = Of(
            Chapter(1, Block(BlockKind.Paragraph, "1.1", new Inline.Text("خان "), Mark("n12", "^{۶۳}"), new Inline.Text("۔ پھر"))),
            Chapter(2, Block(BlockKind.Note, "n12", new Inline.Marker("۶۳ "), Emended("خارا", "بخارا"))));

        Assert.Equal("\nتمہید\n\nخان[12]۔ پھر\n\nحواشی\n[12] بخارا\n\nتمہید\n\n[12] بخارا\n", Text(edition, Layer.Reading));
    }

    [Fact]
    public void WordsOnBothSidesOfAMarkStayApart() => Assert.Contains(
        "گئے[1] عراق",
        Text(Of(Chapter(1, Block(BlockKind.Paragraph, "1.1", new Inline.Text("گئے "), Mark("n1", "۳۵"), new Inline.Text(" عراق")))), Layer.Reading),
        StringComparison.Ordinal);

    [Fact]
    public void TitleBlockSaysWhatTheTextIs()
    {
        var text = PlainText.Of(Of(Chapter(1)), Layer.Reading, "https://archive.example/safar.txt");

        Assert.StartsWith("قازق خانیتیں\n", text, StringComparison.Ordinal);
        Assert.Contains("\nhttps://archive.example/safar.txt\n----------\n", text, StringComparison.Ordinal);
    }

    private static string Text(Edition edition, Layer layer) =>
        PlainText.Of(edition, layer, "https://archive.example/").Split($"{PlainText.EndOfTitleBlock}\n", 2)[1];
}
