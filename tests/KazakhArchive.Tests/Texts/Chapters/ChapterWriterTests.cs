using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Texts.Chapters;

public class ChapterWriterTests
{
    private static readonly Block Paragraph = new()
    {
        Kind = BlockKind.Paragraph,
        Id = PassageId.OfPassage(new Ordinal(3), new Ordinal(1)),
        Inlines = [new Inline.Text("a")],
        Lines = new LineRange(1, 1),
    };

    [Fact]
    public void WhiteSpaceFoldsWithinABlock() =>
        Assert.Equal("a b[ c ](#marker) d {#3.1 lines=\"1\"}\n", Write(Paragraph with
        {
            Inlines = [new Inline.Text("\n a\t"), new Inline.Text("\u00A0 b"), new Inline.Marker("\u2003 c\r\n"), new Inline.Text(" d  "), new Inline.Text("\u2028")],
        }));

    [Fact]
    public void AnEmendationKeepsTheLineEndOfItsSic() => Assert.Equal(
        "[ab](#sic){.word-split sic=\"a%0Ab\" certainty=\"high\" reason=\"\"} {#3.1 lines=\"1\"}\n",
        Write(Paragraph with { Inlines = [new Inline.Emended(new Emendation("a\nb", "ab", EmendationKind.WordSplit, Certainty.High, ""))] }));

    public static TheoryData<string> Breaches => [.. BlocksThatBreakTheContract.Keys];

    private static readonly Dictionary<string, Block> BlocksThatBreakTheContract = new(StringComparer.Ordinal)
    {
        ["no reference"] = Paragraph with { Id = null },
        ["a reference of another kind"] = Paragraph with { Id = PassageId.OfNote(new Ordinal(1)) },
        ["a reference of another chapter"] = Paragraph with { Id = PassageId.OfPassage(new Ordinal(4), new Ordinal(1)) },
        ["a reference where none belongs"] = Paragraph with { Kind = BlockKind.Surplus },
        ["a level"] = Paragraph with { Level = 2 },
        ["no level"] = Paragraph with { Kind = BlockKind.Heading, Id = null },
        ["a supplied paragraph"] = Paragraph with { IsSupplied = true },
        ["no lines"] = Paragraph with { Lines = default },
        ["no text"] = Paragraph with { Inlines = [new Inline.Text(" ")] },
        ["a page that is a note"] = Paragraph with { Inlines = [new Inline.PageBeginning(PassageId.OfNote(new Ordinal(1)))] },
        ["a page whose target would mean an unnumbered one"] = Paragraph with { Inlines = [new Inline.PageBeginning(PassageId.OfPrintedPage("age"))] },
        ["a mark that its emendation does not read"] = Paragraph with
        {
            Inlines = [new Inline.NoteMark(PassageId.OfNote(new Ordinal(1)), "1", new Emendation("2", "3", EmendationKind.Number, Certainty.High, ""))],
        },
    };

    [Theory]
    [MemberData(nameof(Breaches))]
    public void BlockThatBreaksTheContractIsOurFault(string breach) =>
        Assert.Throws<ArgumentException>(() => Write(BlocksThatBreakTheContract[breach]));

    private static string Write(Block block) => ChapterWriter.Write(new Chapter(new Ordinal(3), "x", [block]));
}
