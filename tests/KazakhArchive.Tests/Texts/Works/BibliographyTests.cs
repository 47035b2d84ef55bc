using System.Text.Json.Nodes;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public sealed class BibliographyTests
{
    private const string Whole = """
        {
          "publisher": "دار الكتب", "place": "القاهرة", "year": { "printed": "١٣٤٥هـ / ١٩٢٦م", "gregorian": 1926, "hijri": 1345 },
          "edition": "الثانية", "volumes": 2, "series": "نوادر",
          "editors": [ { "original": "محمد", "ur": "محمد", "ar": "محمد", "en": "Muhammad" } ],
          "translators": [ { "original": "علي", "ur": "علی", "ar": "علي", "en": "Ali" } ],
          "licence": "CC-BY-4.0", "ocrEngine": "Kraken 5.2", "extractor": "pandoc 3.1",
          "identifiers": [ { "scheme": "isbn", "value": "978-0-306-40615-7" }, { "scheme": "isbn", "value": "0-8044-2957-X" }, { "scheme": "wikidata", "value": "Q232" } ]
        }
        """;

    private readonly FindingList findings = [];

    [Fact]
    public void EveryMemberIsRead()
    {
        var known = Read(Whole)!.Bibliography;

        Assert.Equal(("دار الكتب", "القاهرة", "الثانية", 2, "نوادر"), (known.Publisher, known.Place, known.Edition, known.Volumes, known.Series));
        Assert.Equal(new PublicationYear("١٣٤٥هـ / ١٩٢٦م", 1926, 1345), known.Year);
        Assert.Equal(("Muhammad", "Ali"), (Assert.Single(known.Editors).Name.English, Assert.Single(known.Translators).Name.English));
        Assert.Equal("https://spdx.org/licenses/CC-BY-4.0", known.Licence!.Address.AbsoluteUri);
        Assert.Equal(("Kraken 5.2", "pandoc 3.1"), (known.OcrEngine, known.Extractor));
        Assert.Equal(["978-0-306-40615-7", "0-8044-2957-X"], known.In(IdentifierScheme.Isbn).Select(identifier => identifier.Value));
        Assert.Equal("https://www.wikidata.org/wiki/Q232", known.In(IdentifierScheme.Wikidata).Single().Address?.AbsoluteUri);
    }

    [Fact]
    public void WhatIsWrittenIsWhatWasRead()
    {
        var written = JsonNode.Parse(WorkJson.Write(Read(Whole)!))!["bibliography"];

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Whole), written), written!.ToJsonString());
    }

    [Fact]
    public void WhatIsNotKnownIsNotWritten()
    {
        Assert.DoesNotContain("bibliography", WorkJson.Write(Read("{}")!), StringComparison.Ordinal);
        Assert.Equal("""{"place":"لاہور"}""", JsonNode.Parse(WorkJson.Write(Read("""{ "place": "لاہور" }""")!))!["bibliography"]!.ToJsonString(Unescaped));
    }

    [Theory]
    [InlineData("""{ "publisher": " " }""", "bibliography.publisher")]
    [InlineData("""{ "publisher": null }""", "bibliography.publisher")]
    [InlineData("""{ "year": 1926 }""", "bibliography.year")]
    [InlineData("""{ "year": { "gregorian": 1926 } }""", "bibliography.year.printed")]
    [InlineData("""{ "year": { "printed": "1926", "gregorian": 0 } }""", "bibliography.year.gregorian")]
    [InlineData("""{ "volumes": "2" }""", "bibliography.volumes")]
    [InlineData("""{ "editors": [ "محمد" ] }""", "bibliography.editors[0]")]
    [InlineData("""{ "licence": "all rights reserved" }""", "bibliography.licence")]
    [InlineData("""{ "licence": "javascript:alert(1)" }""", "bibliography.licence")]
    [InlineData("""{ "identifiers": [ { "scheme": "isbn", "value": "978-0-306-40615-8" } ] }""", "bibliography.identifiers[0].value")]
    [InlineData("""{ "identifiers": [ { "scheme": "doi", "value": "https://doi.org/10.1000/182" } ] }""", "bibliography.identifiers[0].value")]
    [InlineData("""{ "identifiers": [ { "scheme": "shelfmark", "value": "A 1" } ] }""", "bibliography.identifiers[0].scheme")]
    [InlineData("""{ "printer": "نول کشور" }""", "bibliography.printer")]
    public void WrongMemberIsOneFindingThatNamesItsPath(string bibliography, string path)
    {
        Assert.Null(Read(bibliography));
        Assert.StartsWith(path + " ", Assert.Single(findings).What, StringComparison.Ordinal);
    }

    [Fact]
    public void EverySchemeTakesItsOwnExample() => Assert.All(IdentifierScheme.All, scheme => Assert.True(scheme.IsValid(scheme.Example), scheme.Id));

    private static System.Text.Json.JsonSerializerOptions Unescaped { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Work? Read(string bibliography)
    {
        var json = JsonNode.Parse(WorkJson.Write(SampleCorpus.About([])))!;
        json["bibliography"] = JsonNode.Parse(bibliography);
        return WorkJson.Read(WorkId.TryParse("safar")!.Value, "works/safar/work.json", json.ToJsonString(), findings);
    }
}
