using System.Net.Mime;
using System.Xml.Linq;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Apis.Oai;

public sealed class OaiEndpointTests(SiteHost site) : IClassFixture<SiteHost>
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    [Fact]
    public async Task RepositoryIntroducesItself()
    {
        var identify = (await Ask("verb=Identify")).Element(Oai + "Identify")!;

        Assert.Equal("http://localhost:5080/oai", (string?)identify.Element(Oai + "baseURL"));
        Assert.Equal("2.0", (string?)identify.Element(Oai + "protocolVersion"));
        Assert.Equal("YYYY-MM-DD", (string?)identify.Element(Oai + "granularity"));
        Assert.Equal("1970-01-01", (string?)identify.Element(Oai + "earliestDatestamp")); // One of the two works has no reference.
        Assert.Equal(
            ["repositoryName", "baseURL", "protocolVersion", "adminEmail", "earliestDatestamp", "deletedRecord", "granularity"],
            identify.Elements().Select(element => element.Name.LocalName)); // The schema wants this order.
    }

    [Fact]
    public async Task EachWorkIsARecordInDublinCore()
    {
        var records = (await Ask("verb=ListRecords&metadataPrefix=oai_dc")).Descendants(Oai + "record").ToList();

        Assert.Equal(["oai:localhost:alif-ba", "oai:localhost:khanates"], records.Select(record => (string?)record.Descendants(Oai + "identifier").First()));
        var metadata = records[0].Element(Oai + "metadata")!.Elements().Single();
        Assert.Equal("http://www.openarchives.org/OAI/2.0/oai_dc/", metadata.Name.NamespaceName);
        Assert.Equal(["ألف باء كازاخستان", "قازقستان کی ابجد", "The ABC of Kazakhstan"], metadata.Elements(Dc + "title").Select(title => title.Value));
        Assert.Equal("http://localhost:5080/alif-ba", (string?)metadata.Element(Dc + "identifier"));
        Assert.Equal("ar", (string?)metadata.Element(Dc + "language"));
        Assert.All(metadata.Elements(), element => Assert.Equal(Dc, element.Name.Namespace));
    }

    [Fact]
    public async Task RecordByItselfIsTheRecordOfTheList()
    {
        var one = (await Ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:khanates")).Descendants(Oai + "record").Single();
        var listed = (await Ask("verb=ListRecords&metadataPrefix=oai_dc&set=language-ur")).Descendants(Oai + "record").Single();

        Assert.True(XNode.DeepEquals(one, listed));
    }

    [Fact]
    public async Task EachSetOfAHeaderIsListed()
    {
        var sets = (await Ask("verb=ListSets")).Descendants(Oai + "setSpec").Select(set => set.Value).ToList();
        var headers = (await Ask("verb=ListIdentifiers&metadataPrefix=oai_dc")).Descendants(Oai + "header").ToList();

        Assert.Equal(2, headers.Count);
        Assert.All(headers.Elements(Oai + "setSpec"), set => Assert.Contains(set.Value, sets));
        Assert.Equal(sets.Count, sets.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("from=2026-11-20", 1)]
    [InlineData("until=2026-11-19", 1)]
    [InlineData("from=1970-01-01&until=2026-11-20", 2)]
    [InlineData("set=subject-politics", 1)]
    [InlineData("set=language-ar", 1)]
    public async Task SelectionByDayAndSet(string selection, int count) =>
        Assert.Equal(count, (await Ask($"verb=ListIdentifiers&metadataPrefix=oai_dc&{selection}")).Descendants(Oai + "header").Count());

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=Nothing", "badVerb")]
    [InlineData("verb=identify", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=Identify&set=x", "badArgument")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20&until=2026-11-19", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=1!2!!!!oai_dc", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat")]
    [InlineData("verb=GetRecord&metadataPrefix=marc21&identifier=oai:localhost:khanates", "cannotDisseminateFormat")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:nothing", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=nothing", "idDoesNotExist")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01", "noRecordsMatch")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=nothing", "noRecordsMatch")]
    [InlineData("verb=ListRecords&resumptionToken=nothing", "badResumptionToken")]
    [InlineData("verb=ListRecords&resumptionToken=100!999!!!!oai_dc", "badResumptionToken")]
    [InlineData("verb=ListSets&resumptionToken=1", "badResumptionToken")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=%00%01", "idDoesNotExist")]
    public async Task EachErrorHasItsCode(string query, string code)
    {
        var answer = await Ask(query);

        Assert.All(answer.Elements(Oai + "error"), error => Assert.Equal(code, (string?)error.Attribute("code")));
        Assert.NotEmpty(answer.Elements(Oai + "error"));
        Assert.Equal(code is not ("badVerb" or "badArgument"), answer.Element(Oai + "request")!.HasAttributes);
    }

    [Fact]
    public async Task FormatsAreToBeHadForEveryRecord() => Assert.Equal(
        ["oai_dc", "mods"], (await Ask("verb=ListMetadataFormats&identifier=oai:localhost:khanates")).Descendants(Oai + "metadataPrefix").Select(prefix => prefix.Value));

    [Fact]
    public async Task CataloguesTakeMods()
    {
        XNamespace mods = "http://www.loc.gov/mods/v3";
        var work = (await Ask("verb=GetRecord&metadataPrefix=mods&identifier=oai:localhost:alif-ba")).Descendants(mods + "mods").Single();

        Assert.Equal(["عمرو عبدالحميد", "Abdelhamid", "Amr"], work.Element(mods + "name")!.Elements(mods + "namePart").Select(part => part.Value));
        Assert.Equal("ألف باء كازاخستان", work.Elements(mods + "titleInfo").First().Value);
        Assert.Equal("http://localhost:5080/alif-ba", (string?)work.Element(mods + "identifier"));
        Assert.Contains("https://spdx.org/licenses/CC-BY-4.0", work.Elements(mods + "accessCondition").Select(rights => rights.Value));
    }

    /// <summary>A harvester that asks for what changed since its last visit.</summary>
    [Fact]
    public async Task IncrementalHarvestSeesAChangedTitleAndARemoval()
    {
        var tiny = TinyLibrary.Create();
        var library = new Library(
            [.. tiny.Works.Select(work => work.Id.Value == "alif-ba" ? work with { Described = new DateOnly(2027, 2, 1) } : work)], work => tiny.Read(work.Id), work => tiny.ReadWork(work.Id))
        {
            Gazetteer = tiny.Gazetteer,
            Removals = [new Removal(WorkId.TryParse("gone")!.Value, new DateOnly(2027, 2, 2), "The heirs asked for it.")],
        };
        await using var later = SiteHost.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.Serve(library)));
        var harvester = later.CreateClient();

        foreach (var (verb, set) in (IEnumerable<(string, string)>)[("ListRecords", ""), ("ListIdentifiers", "&set=language-ar")])
        {
            var headers = XDocument.Parse(await harvester.GetStringAsync($"/oai?verb={verb}&metadataPrefix=oai_dc&from=2027-01-01{set}")).Descendants(Oai + "header").ToList();
            Assert.Equal(["oai:localhost:alif-ba", "oai:localhost:gone"], headers.Select(header => (string?)header.Element(Oai + "identifier")));
            Assert.Equal([null, "deleted"], headers.Select(header => (string?)header.Attribute("status")));
            Assert.Equal(["2027-02-01", "2027-02-02"], headers.Select(header => (string?)header.Element(Oai + "datestamp")));
        }

        var removed = XDocument.Parse(await harvester.GetStringAsync("/oai?verb=GetRecord&metadataPrefix=mods&identifier=oai:localhost:gone")).Descendants(Oai + "record").Single();
        Assert.Null(removed.Element(Oai + "metadata"));
        Assert.Equal("persistent", (string?)XDocument.Parse(await harvester.GetStringAsync("/oai?verb=Identify")).Descendants(Oai + "deletedRecord").Single());
    }

    [Fact]
    public async Task RequestByPostIsTheSame()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("verb", "ListIdentifiers"), KeyValuePair.Create("metadataPrefix", "oai_dc")]);

        var answer = await site.Reader().PostAsync("/oai", form);

        Assert.Equal(2, XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants(Oai + "header").Count());
    }

    [Fact]
    public async Task LongListIsHarvestedPartByPart()
    {
        await using var large = SiteHost.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.Serve(LibraryInMemory.Of(TinyLibrary.Many(250)))));
        var harvester = large.CreateClient();
        var found = new List<string>();
        var cursors = new List<string>();
        var query = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=language-ar&from=2026-01-01";
        while (query.Length > 0)
        {
            var answer = XDocument.Parse(await harvester.GetStringAsync("/oai?" + query));
            found.AddRange(answer.Descendants(Oai + "identifier").Select(identifier => identifier.Value));
            var token = answer.Descendants(Oai + "resumptionToken").Single();
            Assert.Equal("250", (string?)token.Attribute("completeListSize"));
            cursors.Add((string)token.Attribute("cursor")!);
            query = token.Value.Length == 0 ? "" : $"verb=ListIdentifiers&resumptionToken={Uri.EscapeDataString(token.Value)}";
        }

        Assert.Equal(["0", "100", "200"], cursors);
        Assert.Equal(250, found.Distinct(StringComparer.Ordinal).Count());
    }

    private async Task<XElement> Ask(string query)
    {
        var answer = await site.Reader().GetAsync("/oai?" + query);
        Assert.True(answer.IsSuccessStatusCode, query); // Errors of the protocol are answers of HTTP.
        Assert.Equal(MediaTypeNames.Text.Xml, answer.Content.Headers.ContentType!.MediaType);
        var root = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(Oai + "OAI-PMH", root.Name);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)root.Element(Oai + "responseDate"));
        Assert.Equal("http://localhost:5080/oai", (string?)root.Element(Oai + "request"));
        return root;
    }
}
