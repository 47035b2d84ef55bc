using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using KazakhArchive.Site.Apis.Names;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Apis.Names;

public sealed class NameDataTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Fact]
    public async Task NameIsLinkedDataWithItsNumberInWikidata()
    {
        using var answer = await site.Reader().GetAsync("/names/kazakhstan.jsonld");
        using var name = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Country", name.RootElement.GetProperty("@type").GetString());
        Assert.Equal($"{CorpusHost.Origin}/names/kazakhstan", name.RootElement.GetProperty("@id").GetString());
        Assert.Equal("http://www.wikidata.org/entity/Q232", name.RootElement.GetProperty("sameAs")[0].GetString());
        Assert.Equal(["ur", "ar", "en"], name.RootElement.GetProperty("name").EnumerateArray().Select(form => form.GetProperty("@language").GetString()));
        Assert.Equal(48.0196, name.RootElement.GetProperty("geo").GetProperty("latitude").GetDouble());
    }

    [Fact]
    public async Task EveryPlaceIsAPointEastBeforeNorth()
    {
        using var places = JsonDocument.Parse(await site.Reader().GetStringAsync("/names.geojson"));
        var features = places.RootElement.GetProperty("features").EnumerateArray().ToList();

        Assert.Equal(ArchiveCorpus.Library.Gazetteer.Entities.Count(entity => entity.Coordinates is not null), features.Count);
        var kazakhstan = features.Single(feature => feature.GetProperty("properties").GetProperty("id").GetString() == "kazakhstan");
        Assert.Equal([66.9237, 48.0196], kazakhstan.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
    }

    [Fact]
    public async Task TextsAndTheListOfNamesTellThemInTei()
    {
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        var text = XDocument.Parse(await site.Reader().GetStringAsync("/kazakh-khanates.tei.xml"));
        var all = XDocument.Parse(await site.Reader().GetStringAsync("/names.tei.xml"));

        Assert.Equal(["teiHeader", "standOff", "text"], text.Root!.Elements().Select(element => element.Name.LocalName));
        Assert.NotEmpty(text.Descendants(tei + "listPerson").Elements(tei + "person"));
        var told = text.Root.Element(tei + "standOff")!.Descendants().Attributes(XNamespace.Xml + "id").Select(id => id.Value["name-".Length..]).ToHashSet(StringComparer.Ordinal);
        var referred = text.Descendants().Attributes("ref").Select(reference => reference.Value.Split('/')[^1]).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(referred.Except(told));
        Assert.Equal(ArchiveCorpus.Library.Gazetteer.Entities.Count, all.Descendants().Attributes(XNamespace.Xml + "id").Count());
    }

    [Fact]
    public async Task GlossaryIsASchemeOfConcepts()
    {
        using var glossary = JsonDocument.Parse(await site.Reader().GetStringAsync("/glossary.jsonld"));
        var concepts = glossary.RootElement.GetProperty("@graph").EnumerateArray().Skip(1).ToList();

        Assert.Equal(ArchiveCorpus.Library.Glossary.Count, concepts.Count);
        Assert.All(concepts, concept => Assert.Equal(5, concept.GetProperty("skos:prefLabel").GetArrayLength()));
    }

    [Theory]
    [InlineData("Qazaqstan", "kazakhstan", true)]
    [InlineData("قازقستان", "kazakhstan", true)]
    [InlineData("كازاخستان", "kazakhstan", true)]
    [InlineData("Kazakstan", "kazakhstan", false)]
    [InlineData("Abu'l-Khayr", "abulkhair-khan", false)]
    [InlineData("Абулхаир", "abulkhair-khan", false)]
    public async Task SpellingsOfANameAreReconciled(string written, string id, bool isSure)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("queries", JsonSerializer.Serialize(new { q0 = new { query = written, limit = 3 } }))]);
        using var answer = await site.Reader().PostAsync("/api/reconcile", form);
        using var found = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        var first = found.RootElement.GetProperty("q0").GetProperty("result")[0];
        Assert.Equal((id, isSure), (first.GetProperty("id").GetString(), first.GetProperty("match").GetBoolean()));
    }

    [Fact]
    public async Task ServiceIntroducesItselfAndRefusesWhatIsNoBatch()
    {
        using var manifest = JsonDocument.Parse(await site.Reader().GetStringAsync("/api/reconcile"));

        Assert.Equal($"{CorpusHost.Origin}/names/{{{{id}}}}", manifest.RootElement.GetProperty("view").GetProperty("url").GetString());
        Assert.All(["[]", "{", "{\"q\":1}", "{\"q\":{\"query\":7}}", "{\"q\":{},\"q\":{}}", "{\"q\":{\"query\":\"\\ud800\"}}"], batch => Assert.Null(Reconciliation.Answer(batch, ArchiveCorpus.Library.Gazetteer)));
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Reader().GetAsync("/api/reconcile?queries=%7B")).StatusCode);
    }

    [Theory]
    [InlineData(1936, "1936")]
    [InlineData(224, "0224")]
    [InlineData(-1, "0000")]
    [InlineData(-500, "-0499")]
    public void YearsAreThoseOfIso8601(int year, string expected) => Assert.Equal(expected, IsoYear.Write(year));
}
