using System.Xml.Linq;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using static KazakhArchive.Tests.Site.Reading.SampleEdition;

namespace KazakhArchive.Tests.Site.Exports.Tei;

public sealed class TeiDocumentTests
{
    private static readonly Uri Origin = new("https://archive.example");
    private static readonly XNamespace Tei = TeiLayers.Tei;

    public static TheoryData<string> Works => ArchiveCorpus.Works;

    [Theory]
    [MemberData(nameof(Works))]
    public void DiplomaticLayerIsTheSource(string work)
    {
        var text = TeiLayers.Read(Load(TeiDocument.Of(ArchiveCorpus.Find(work), Origin)), Layer.Diplomatic);

        Assert.Equal(Visible.Of(WhiteSpace.Fold(ArchiveCorpus.SourceOf(work))), Visible.Of(text));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void ReadingLayerIsThePages(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        var root = Load(TeiDocument.Of(edition, Origin));

        // A mark that the reading layer leaves out takes the space before it along, in LayerText as on the page.
        Assert.Equal(
            Unspaced(string.Join(' ', edition.Chapters.Select(chapter => LayerText.Of(chapter, Layer.Reading)))),
            Unspaced(TeiLayers.Read(root, Layer.Reading)));
        foreach (var passage in PassageList.Of(edition.Chapters).Where(passage => passage.Block.Kind != BlockKind.Heading))
        {
            Assert.Equal(Unspaced(passage.Reading), Unspaced(TeiLayers.Read(Find(root, passage.Id), Layer.Reading)));
        }
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void NamesStandAroundTheirWords(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        var root = Load(TeiDocument.Of(edition, Origin));
        foreach (var block in edition.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => block is { Id.Kind: PassageIdKind.Passage, Mentions.Count: > 0 }))
        {
            var reading = LayerText.Of(block, Layer.Reading);
            var found = Find(root, block.Id!.Value).Descendants()
                .Where(element => element.Attribute("ref") is not null)
                .Select(element => (Name: element.Attribute("ref")!.Value.Split('/')[^1], Text: Unspaced(TeiLayers.Read(element, Layer.Reading))))
                .ToList();
            var expected = block.Mentions.Select(mention => (Name: mention.Entity.Value, Text: Unspaced(reading[mention.StartUtf16..mention.EndUtf16]))).ToList();

            // Of a name that an emendation begins or ends in there is no element.
            Assert.Empty(found.Except(expected));
            Assert.True(found.Count >= expected.Count * 3 / 4, block.Id.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void DatesStandAroundTheirWords(string work)
    {
        var root = Load(TeiDocument.Of(ArchiveCorpus.Find(work), Origin));
        foreach (var block in ArchiveCorpus.Find(work).Chapters.SelectMany(chapter => chapter.Blocks).Where(block => block.Dates.Count > 0 && block.Id is not null))
        {
            var reading = LayerText.Of(block, Layer.Reading);
            var found = Find(root, block.Id!.Value).Descendants()
                .Where(element => element.Name.LocalName == "date")
                .Select(element => (
                    When: element.Attribute("when")?.Value ?? $"{element.Attribute("from")?.Value}..{element.Attribute("to")?.Value}",
                    IsAbout: element.Attribute("precision")?.Value == "low",
                    Text: Unspaced(TeiLayers.Read(element, Layer.Reading))))
                .ToList();
            var expected = block.Dates.Select(date => (
                When: date.Value.From == date.Value.To ? date.Value.From.ToString() : $"{date.Value.From}..{date.Value.To}",
                IsAbout: date.Value.Precision == DatePrecision.About,
                Text: Unspaced(reading[date.StartUtf16..date.EndUtf16]))).ToList();

            // Of a date that an emendation begins or ends in, and of one within a name, there is no element.
            Assert.Empty(found.Except(expected));
            Assert.True(found.Count >= expected.Count * 2 / 3, block.Id.ToString());
        }
    }

    [Fact]
    public void ElementOfANameSaysWhatItIs()
    {
        var root = Load(TeiDocument.Of(ArchiveCorpus.Find("kazakh-khanates"), Origin));
        string? NameOf(string id) => root.Descendants().FirstOrDefault(element => element.Attribute("ref")?.Value == $"https://archive.example/names/{id}")?.Name.LocalName;

        Assert.Equal(("persName", "placeName", "name"), (NameOf("qasim-khan"), NameOf("tashkent"), NameOf("kazakhs")));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void EveryPointerLeadsToSomething(string work)
    {
        var root = Load(TeiDocument.Of(ArchiveCorpus.Find(work), Origin));
        var ids = root.Descendants().Select(XmlId).OfType<string>().ToList();
        var pointers = root.Descendants().Attributes()
            .Where(attribute => attribute.Name.LocalName is "target" or "resp" or "prev")
            .SelectMany(attribute => attribute.Value.Split(' '));

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Breaches.AreNone(pointers.Where(pointer => pointer.StartsWith('#') ? !ids.Contains(pointer[1..]) : !Uri.IsWellFormedUriString(pointer, UriKind.Absolute)));
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void ExcerptOfEveryReferenceHoldsItsText(string work)
    {
        var edition = ArchiveCorpus.Find(work);
        foreach (var reference in edition.Chapters.SelectMany(ChapterReferences.All))
        {
            var excerpt = Excerpts.Of(edition.Chapters, PassageRange.Of(reference))!;
            var expected = string.Join(' ', excerpt.Parts.Select(part => LayerText.Of(part.Block, Layer.Diplomatic)).Where(text => text.Length > 0));

            Assert.Equal(expected, TeiLayers.Read(Load(TeiDocument.Of(edition, excerpt, Origin)), Layer.Diplomatic));
            Assert.Equal(expected, TeiLayers.Read(Load(TeiDocument.Wrapped(edition, excerpt, Origin)), Layer.Diplomatic));
        }
    }

    [Fact]
    public void SameTextIsTheSameBytes() => Assert.Equal(
        TeiDocument.Of(ArchiveCorpus.Library.Editions[0], Origin), TeiDocument.Of(ArchiveCorpus.Library.Editions[0], Origin));

    [Fact]
    public void EachCertaintyHasItsEncoding()
    {
        var root = Body(
            Emended("کناب", "کتاب"),
            Emended("ا", "", EmendationKind.Noise),
            Emended("", "ب", EmendationKind.Lost),
            Emended("ج", "چ", certainty: Certainty.Low),
            Emended("د", "", EmendationKind.Unclear),
            Emended("ر", "ز", EmendationKind.Unclear));

        Assert.Equal("کتابب ج د ر".Replace(" ", "", StringComparison.Ordinal), TeiLayers.Read(root, Layer.Reading).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("high", root.Descendants(Tei + "corr").First().Attribute("cert")!.Value);
        Assert.Equal("noise", root.Descendants(Tei + "surplus").Single().Attribute("reason")!.Value);
        Assert.Equal("lost", root.Descendants(Tei + "supplied").Single(supplied => supplied.Value == "ب").Attribute("reason")!.Value);
        Assert.Equal(2, root.Descendants(Tei + "unclear").Count());
        Assert.Equal("not کناب", root.Descendants(Tei + "note").First().Value);
    }

    [Fact]
    public void CharactersThatXmlForbidsAreKeptByTheirCodePoint()
    {
        var root = Body(new Inline.Text("ا\u0001ب\uFFFE 😀"), Emended("\u0007", "ج\uD800"));

        Assert.Equal("ا\u0001ب\uFFFE 😀\u0007", TeiLayers.Read(root, Layer.Diplomatic));
        Assert.Equal("تمہید ا\u0001ب\uFFFE 😀ج\uD800", "تمہید " + TeiLayers.Read(root, Layer.Reading));
    }

    [Fact]
    public void SuppliedTitleAndHeadingAreMarked()
    {
        var chapter = Chapter(1);
        var root = Load(TeiDocument.Of(Of(chapter with { Blocks = [chapter.Heading with { IsSupplied = true }] }), Origin));

        Assert.NotNull(root.Descendants(Tei + "titleStmt").Single().Element(Tei + "title")!.Element(Tei + "supplied"));
        Assert.NotNull(root.Descendants(Tei + "head").Single().Element(Tei + "supplied"));
        Assert.Equal("", TeiLayers.Read(root, Layer.Diplomatic));
    }

    [Fact]
    public void SectionsHoldWhatFollowsTheirHeading()
    {
        var root = Load(TeiDocument.Of(
            Of(Chapter(
                1,
                Block(BlockKind.Heading, "1.h1", new Inline.Text("ا")) with { Level = 2 },
                Block(BlockKind.Paragraph, "1.1", new Inline.Text("ب")),
                Block(BlockKind.Heading, "1.h2", new Inline.Text("ج")) with { Level = 3 },
                Block(BlockKind.Heading, "1.h3", new Inline.Text("د")) with { Level = 2 })),
            Origin));

        Assert.Equal("c1 c1.h1", Ancestors(root, "c1.h2"));
        Assert.Equal("c1", Ancestors(root, "c1.h3"));
        Assert.Equal("c1.h1", Find(root, PassageId.TryParse("1.1")!.Value).Parent!.Attribute(XNamespace.Xml + "id")!.Value);
    }

    [Fact]
    public void RowsKeepTheirBarsInTheDiplomaticLayerOnly()
    {
        var row = Block(BlockKind.TableRow, "1.1", new Inline.Text("صدر"), new Inline.CellBoundary("|"), new Inline.Text("توکایف"));
        var root = Load(TeiDocument.Of(Of(Chapter(1, row)), Origin)).Descendants(Tei + "row").Single();

        Assert.Equal(2, root.Elements(Tei + "cell").Count());
        Assert.Equal("صدر|توکایف", TeiLayers.Read(root, Layer.Diplomatic));
        Assert.Equal("صدر توکایف", TeiLayers.Read(root, Layer.Reading));
    }

    [Fact]
    public void MarkLeadsToItsNoteOrToItsPermalink()
    {
        var text = Chapter(1, Block(BlockKind.Paragraph, "1.1", new Inline.Text("خان"), Mark("n1", "¹"), Mark("n2", "²")));
        var notes = Chapter(2, Block(BlockKind.Note, "n1", new Inline.Marker("¹ "), new Inline.Text("Rossabi, China")));
        var root = Load(TeiDocument.Of(Of(text, notes), Origin));
        var note = root.Descendants(Tei + "body").Descendants(Tei + "note").Single();

        Assert.Equal(["#n1", "https://archive.example/safar/n2"], root.Descendants(Tei + "ref").Select(mark => mark.Attribute("target")!.Value));
        Assert.Equal("#n1-mark", note.Attribute("target")!.Value);
        Assert.Equal("end", note.Attribute("place")!.Value);
        Assert.Equal("en", note.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Fact]
    public void EveryKindOfEmendationIsExplainedInTheHeader()
    {
        var explained = Load(TeiDocument.Of(Of(Chapter(1)), Origin)).Descendants(Tei + "category").Select(category => XmlId(category)!["kind-".Length..]);

        Assert.Equal(Vocabulary.All<EmendationKind>(), explained);
    }

    private static XElement Body(params Inline[] inlines) =>
        Load(TeiDocument.Of(Of(Chapter(1, Block(BlockKind.Paragraph, "1.1", inlines))), Origin)).Descendants(Tei + "p").Single(p => XmlId(p) == "c1.1");

    private static XElement Load(byte[] tei) => XDocument.Load(new MemoryStream(tei), LoadOptions.PreserveWhitespace).Root!;

    private static XElement Find(XElement root, PassageId id) => root.Descendants().Single(element => XmlId(element) == XmlReference.Id(id));

    private static string? XmlId(XElement element) => element.Attribute(XNamespace.Xml + "id")?.Value;

    private static string Ancestors(XElement root, string id) => string.Join(
        ' ', root.Descendants().Single(element => XmlId(element) == id).Ancestors(Tei + "div").Reverse().Select(XmlId));

    private static string Unspaced(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
