using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using static KazakhArchive.Tests.Texts.Works.SampleCorpus;

namespace KazakhArchive.Tests.Texts.Passages;

public sealed class NoteListTests
{
    [Fact]
    public void NoteHasItsMarksAndItsWordsFromAnotherChapter()
    {
        var notes = Of([.. SafarChapters()]);

        Assert.Equal(["n1", "n2"], notes.Select(note => note.Id.ToString()));
        Assert.Equal(new NotePlace(new Ordinal(1), PassageId.TryParse("1.1")!.Value), Assert.Single(notes[0].Marks));
        Assert.Equal("2", notes[0].BlockChapter.ToString());
        Assert.Equal("1", notes[0].Chapter.ToString());
        Assert.Equal(BlockKind.Note, notes[0].Block?.Kind);
    }

    [Fact]
    public void NoteWhoseWordsTheSourceLacksHasNoBlock()
    {
        var note = Of([.. SafarChapters()])[1];

        Assert.Null(note.Block);
        Assert.Null(note.BlockChapter);
    }

    [Theory]
    [InlineData("^{۶۳}", "۶۳")]
    [InlineData("۶۵۔", "۶۵")]
    [InlineData("٣", "٣")]
    [InlineData("²¹", "21")]
    [InlineData("*", "")]
    public void LabelIsTheDigitsOfTheMark(string mark, string label)
    {
        var note = Assert.Single(Of(Chapter(1, Block(BlockKind.Paragraph, "1.1", 1, Mark("n1", mark)))));

        Assert.Equal(label, note.Label);
    }

    [Fact]
    public void NoteWithoutMarkHasTheNumberBeforeItsWords()
    {
        var note = Assert.Single(Of(Chapter(1, Block(BlockKind.Note, "n4", 1, new Inline.Marker("¹²"), Text(" Burns")))));

        Assert.Equal("12", note.Label);
        Assert.Empty(note.Marks);
        Assert.Equal("1", note.Chapter.ToString());
    }

    [Fact]
    public void NoteMarkedTwiceIsOneNoteInTwoPlaces()
    {
        var note = Assert.Single(Of(Chapter(1,
            Block(BlockKind.Heading, null, 1, Text("باب"), Mark("n1", "۱")),
            Block(BlockKind.Paragraph, "1.1", 2, Text("ایک"), Mark("n1", "۱")))));

        Assert.Equal(["1", "1.1"], note.Marks.Select(place => place.Passage.ToString()));
    }

    private static IReadOnlyList<Note> Of(params Chapter[] chapters) =>
        NoteList.Of(chapters);
}
