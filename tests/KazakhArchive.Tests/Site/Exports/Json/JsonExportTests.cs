using System.Text;
using System.Text.Json;
using KazakhArchive.Site.Exports.Json;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Exports.Json;

public sealed class JsonExportTests
{
    private static readonly Uri Origin = new("https://archive.example");

    public static TheoryData<string> Works => ArchiveCorpus.Works;

    [Theory]
    [MemberData(nameof(Works))]
    public void DiplomaticTextsAreTheSource(string work)
    {
        var texts = Passages(Parse(JsonExport.Of(ArchiveCorpus.Find(work), null, Origin))).Select(passage => passage.GetProperty("diplomatic").GetString());

        Assert.Equal(Visible.Of(WhiteSpace.Fold(ArchiveCorpus.SourceOf(work))), Visible.Of(string.Join(' ', texts.Where(text => text!.Length > 0))));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryEmendationStandsAtItsPlace(string work)
    {
        foreach (var passage in Passages(Parse(JsonExport.Of(ArchiveCorpus.Find(work), null, Origin))))
        {
            var reading = passage.GetProperty("reading").GetString()!;
            foreach (var annotation in passage.GetProperty("annotations").EnumerateArray())
            {
                var there = reading[annotation.GetProperty("start").GetInt32()..annotation.GetProperty("end").GetInt32()];
                var isEmendation = annotation.GetProperty("type").GetString() == "emendation";
                var expected = isEmendation ? annotation.GetProperty(annotation.GetProperty("applied").GetBoolean() ? "corr" : "sic").GetString()! : "";

                Assert.Equal(WhiteSpace.Fold(expected), WhiteSpace.Fold(there));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryNameStandsAtItsPlace(string work)
    {
        var mentions = ArchiveCorpus.Find(work).Chapters.SelectMany(chapter => chapter.Blocks).SelectMany(block => block.Mentions);
        var names = Passages(Parse(JsonExport.Of(ArchiveCorpus.Find(work), null, Origin))).SelectMany(passage => passage.GetProperty("names").EnumerateArray());

        Assert.Equal(
            mentions.Select(mention => (mention.Entity.Value, mention.StartUtf16, mention.EndUtf16)),
            names.Select(name => (name.GetProperty("name").GetString()!, name.GetProperty("start").GetInt32(), name.GetProperty("end").GetInt32())));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryDateStandsAtItsPlace(string work)
    {
        var expected = ArchiveCorpus.Find(work).Chapters.SelectMany(chapter => chapter.Blocks).SelectMany(block => block.Dates);
        var dates = Passages(Parse(JsonExport.Of(ArchiveCorpus.Find(work), null, Origin))).SelectMany(passage => passage.GetProperty("dates").EnumerateArray());

        Assert.Equal(
            expected.Select(date => (date.Value.From.ToString(), date.Value.To.ToString(), date.StartUtf16, date.EndUtf16)),
            dates.Select(date => (date.GetProperty("from").GetString()!, date.GetProperty("to").GetString()!, date.GetProperty("start").GetInt32(), date.GetProperty("end").GetInt32())));
    }

    [Fact]
    public void PlacesAreExactWhereSpacesGo()
    {
        // The space before the mark goes with the mark, as the full stop stands at its word.
        var block = Block(BlockKind.Paragraph, "1.1", new Inline.Text("خان "), Mark("n1", "۶۳"), new Inline.Text("۔ پھر "), Emended("کناب ", "کتاب "), new Inline.Text(" کا"));
        var passage = Passages(Parse(JsonExport.Of(Of(Chapter(1, block)), null, Origin))).Last();
        var places = passage.GetProperty("annotations").EnumerateArray().Select(place => (place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32()));

        Assert.Equal("خان۔ پھر کتاب کا", passage.GetProperty("reading").GetString());
        Assert.Equal([(3, 3), (9, 14)], places);
    }

    [Fact]
    public void LettersAreNotEscaped() => Assert.Contains(
        "\"reading\": \"تمہید\"", Encoding.UTF8.GetString(JsonExport.Of(Of(Chapter(1)), null, Origin)), StringComparison.Ordinal);

    [Fact]
    public void RangeBringsTheWordsOfItsNotes()
    {
        var edition = Of(
            Chapter(1, Block(BlockKind.Paragraph, "1.1", Mark("n1", "۱")), Block(BlockKind.Paragraph, "1.2", Mark("n2", "۲"))),
            Chapter(2, Block(BlockKind.Note, "n1", new Inline.Text("بخارا"))));
        var excerpt = Excerpts.Of(edition.Chapters, PassageRange.TryParse("1.1")!.Value)!;

        var root = Parse(JsonExport.Of(edition, excerpt, Origin));
        var note = Assert.Single(root.GetProperty("notes").EnumerateArray());

        Assert.Equal("https://archive.example/safar/1.1.json", root.GetProperty("address").GetString());
        Assert.Equal("1.1", Assert.Single(Passages(root)).GetProperty("reference").GetString());
        Assert.Equal("بخارا", note.GetProperty("reading").GetString());
    }

    private static JsonElement Parse(byte[] json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<JsonElement> Passages(JsonElement root) =>
        root.GetProperty("chapters").EnumerateArray().SelectMany(chapter => chapter.GetProperty("passages").EnumerateArray());
}
