using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Texts.Chapters;

public class LayerTextTests
{
    private static readonly Emendation Bukhara = new("خارا", "بخارا", EmendationKind.Letter, Certainty.High, "");

    [Theory]
    [InlineData("تھے۔ ", "۶۵۔", " اب", "تھے۔ اب")]
    [InlineData("بن سکتے تھے ", "۶۶", "۔ خود", "بن سکتے تھے۔ خود")]
    [InlineData("نسمة ", "⁷", ". وبحسب", "نسمة. وبحسب")]
    [InlineData("نہ رکھ سکا", "^{۶۳}", "۔", "نہ رکھ سکا۔")]
    [InlineData("المختلفة ", "⁸", "، أما", "المختلفة، أما")]
    [InlineData("قال ", "¹", "«نعم»", "قال «نعم»")]
    [InlineData("", "¹", " قال", "قال")]
    public void LeftOutNoteMarkLeavesOneSpaceOrNone(string before, string mark, string after, string reading) => Assert.Equal(
        reading,
        LayerText.Of([new Inline.Text(before), new Inline.NoteMark(PassageId.OfNote(new Ordinal(1)), mark), new Inline.Text(after)], Layer.Reading));

    [Fact]
    public void MarkBeforeAPageBeginningTakesItsSpaceToo() => Assert.Equal("a.", LayerText.Of(
        [new Inline.Text("a "), new Inline.NoteMark(PassageId.OfNote(new Ordinal(1)), "1"), new Inline.PageBeginning(null), new Inline.Text(".")], Layer.Reading));

    [Fact]
    public void SpaceBeforeAStopStaysWhereNoMarkStood() =>
        Assert.Equal("a .", LayerText.Of([new Inline.Text("a "), new Inline.Text(".")], Layer.Reading));

    /// <summary>The reading sets the comma at the word; what the source has there stays as it is.</summary>
    [Fact]
    public void SpaceBeforeASuppliedMarkStaysInTheDiplomaticLayer()
    {
        Inline[] inlines =
        [
            new Inline.Text("قال "),
            new Inline.NoteMark(PassageId.OfNote(new Ordinal(1)), "¹", new Emendation("", "¹", EmendationKind.Number, Certainty.High, "")),
            new Inline.Text("، ثم"),
        ];
        Assert.Equal("قال ، ثم", LayerText.Of(inlines, Layer.Diplomatic));
        Assert.Equal("قال، ثم", LayerText.Of(inlines, Layer.Reading));
    }

    [Fact]
    public void DiplomaticLayerHoldsEverything()
    {
        Inline[] inlines =
        [
            new Inline.Marker("- ⊕"), new Inline.Text(" امیر "), new Inline.Emended(Bukhara), new Inline.Text(" "), new Inline.FormeWork("20"),
            new Inline.PageBeginning(PassageId.TryParse("p21")), new Inline.Surplus(" امیر", SurplusKind.Doubled), new Inline.CellBoundary("|"),
            new Inline.NoteMark(PassageId.OfNote(new Ordinal(1)), "۴۵", new Emendation("۲۵", "۴۵", EmendationKind.Number, Certainty.High, "")),
        ];
        Assert.Equal("- ⊕ امیر خارا 20 امیر|۲۵", LayerText.Of(inlines, Layer.Diplomatic));
        Assert.Equal("امیر بخارا", LayerText.Of(inlines, Layer.Reading));
    }

    [Theory]
    [InlineData(EmendationKind.Letter, Certainty.Low)]
    [InlineData(EmendationKind.Unclear, Certainty.High)]
    public void EmendationThatIsNotAppliedReadsItsSic(EmendationKind kind, Certainty certainty) =>
        Assert.Equal("خارا", LayerText.Of([new Inline.Emended(Bukhara with { Kind = kind, Certainty = certainty })], Layer.Reading));

    [Theory]
    [InlineData(BlockKind.FormeWork, false, "a", "")]
    [InlineData(BlockKind.Surplus, false, "a", "")]
    [InlineData(BlockKind.TitlePage, false, "a", "a")]
    [InlineData(BlockKind.Heading, true, "", "a")]
    public void BlocksThatALayerLeavesOutAreEmpty(BlockKind kind, bool isSupplied, string diplomatic, string reading)
    {
        var block = new Block { Kind = kind, IsSupplied = isSupplied, Inlines = [new Inline.Text(" a ")], Lines = new LineRange(1, 1) };
        Assert.Equal(diplomatic, LayerText.Of(block, Layer.Diplomatic));
        Assert.Equal(reading, LayerText.Of(block, Layer.Reading));
    }

    [Fact]
    public void BlocksOfAChapterAreJoinedByOneSpace()
    {
        Block Of(BlockKind kind, string text) => new() { Kind = kind, Inlines = [new Inline.Text(text)], Lines = new LineRange(1, 1) };
        var chapter = new Chapter(new Ordinal(1), "x", [Of(BlockKind.Heading, "a "), Of(BlockKind.FormeWork, "20"), Of(BlockKind.Paragraph, " b")]);
        Assert.Equal("a 20 b", LayerText.Of(chapter, Layer.Diplomatic));
        Assert.Equal("a b", LayerText.Of(chapter, Layer.Reading));
    }
}
