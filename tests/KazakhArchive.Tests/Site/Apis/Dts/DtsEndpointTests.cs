using System.Net;
using System.Text.Json.Nodes;
using KazakhArchive.Tests.Support;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Apis.Dts;

public sealed class DtsEndpointTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Navigation = "/api/dts/navigation/?resource=alif-ba.ar";
    private const string Document = "/api/dts/document/?resource=alif-ba.ar";

    // Chapter 1 holds 1.1 and 1.2, chapter 2 only a note. The printed pages are p3.
    [Theory]
    [InlineData("&ref=1", "ref 1", null)] // down absent: the unit alone, no member.
    [InlineData("&start=1.1&end=2", "start 1.1, end 2", null)]
    [InlineData("&down=0&ref=1", "ref 1", "1 2")] // Siblings, itself included.
    [InlineData("&down=0&ref=1.2", "ref 1.2", "1.1 1.2")]
    [InlineData("&down=1", "", "1 2")]
    [InlineData("&down=2", "", "1 1.1 1.2 2")]
    [InlineData("&down=9", "", "1 1.1 1.2 2")] // Deeper than the tree is no error.
    [InlineData("&down=-1", "", "1 1.1 1.2 2")]
    [InlineData("&down=1&ref=1", "ref 1", "1 1.1 1.2")]
    [InlineData("&down=-1&ref=1", "ref 1", "1 1.1 1.2")]
    [InlineData("&down=1&ref=1.2", "ref 1.2", "1.2")] // A leaf gives itself alone.
    [InlineData("&down=-1&ref=2", "ref 2", "2")]
    [InlineData("&down=1&start=1.2&end=2", "start 1.2, end 2", "1.2 2")]
    [InlineData("&down=1&start=1&end=1.1", "start 1, end 1.1", "1 1.1")] // Relative to the deeper of the two.
    [InlineData("&down=-1&start=1.1&end=1.2", "start 1.1, end 1.2", "1.1 1.2")]
    [InlineData("&down=1&start=1&end=2", "start 1, end 2", "1 1.1 1.2 2")]
    [InlineData("&down=1&tree=page", "", "p3")]
    [InlineData("&down=0&tree=page&ref=p3", "ref p3", "p3")]
    [InlineData("&down=1&tree=&ref=&start=&end=&page=", "", "1 2")] // Empty values count as absent.
    public async Task DownGivesWhatTheTableSays(string parameters, string named, string? members)
    {
        var json = await Get(Navigation + parameters);

        Assert.Equal("Navigation", (string?)json["@type"]);
        Assert.Equal("http://localhost:5080" + Navigation + parameters, (string?)json["@id"]);
        Assert.Equal("Resource", (string?)json["resource"]!["@type"]);
        Assert.Equal(named, string.Join(", ", ((string[])["ref", "start", "end"])
            .Where(name => json[name] is not null).Select(name => $"{name} {json[name]!["identifier"]}")));
        Assert.Equal(members, json["member"] is JsonArray array ? string.Join(' ', array.Select(unit => (string)unit!["identifier"]!)) : null);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("&down=0", 400)]
    [InlineData("&down=0&start=1&end=2", 400)]
    [InlineData("&down=-2", 400)]
    [InlineData("&down=x", 400)]
    [InlineData("&down=%D9%A1", 400)] // U+0661 is a digit to readers, not to the protocol.
    [InlineData("&down=99999999999", 400)]
    [InlineData("&ref=1&start=1&end=2", 400)]
    [InlineData("&ref=1&start=1", 400)]
    [InlineData("&start=1&down=1", 400)]
    [InlineData("&end=1&down=1", 400)]
    [InlineData("&ref=1&ref=2", 400)]
    [InlineData("&down=1&page=0", 400)]
    [InlineData("&down=1&page=x", 400)]
    [InlineData("&down=1&page=2", 404)]
    [InlineData("&ref=77", 404)]
    [InlineData("&ref=n1", 404)] // Cited, but in neither tree.
    [InlineData("&ref=p3", 404)] // In the other tree.
    [InlineData("&start=1&end=77", 404)]
    [InlineData("&start=77&end=1", 404)]
    [InlineData("&start=2&end=1", 404)]
    [InlineData("&down=1&tree=line", 404)]
    [InlineData("&ref=..%2F..%2Fetc%2Fpasswd", 404)]
    [InlineData("&ref=%00", 404)]
    public Task NavigationThatCannotBeAnsweredIsAProblem(string parameters, int status) => AssertProblem(Navigation + parameters, status);

    [Theory]
    [InlineData("/api/dts/navigation/", 400)]
    [InlineData("/api/dts/navigation/?resource=&down=1", 400)]
    [InlineData("/api/dts/navigation/?resource=nothing&down=1", 404)]
    [InlineData("/api/dts/navigation/?resource=alif-ba&down=1", 404)] // A Collection is no Resource.
    [InlineData("/api/dts/navigation/?resource=khanates.ur&down=1&tree=page", 404)] // No printed pages there.
    [InlineData("/api/dts/document/", 400)]
    [InlineData("/api/dts/document/?resource=nothing", 404)]
    [InlineData(Document + "&ref=1&start=1&end=2", 400)]
    [InlineData(Document + "&start=1", 400)]
    [InlineData(Document + "&ref=77", 404)]
    [InlineData(Document + "&ref=p3", 404)]
    [InlineData(Document + "&ref=1&tree=line", 404)]
    [InlineData(Document + "&mediaType=application/pdf", 404)]
    [InlineData(Document + "&mediaType=TEXT/HTML", 404)]
    [InlineData("/api/dts/collection/?id=nothing", 404)]
    [InlineData("/api/dts/collection/?nav=sideways", 400)]
    [InlineData("/api/dts/collection/?page=-1", 400)]
    [InlineData("/api/dts/collection/?page=9", 404)]
    [InlineData("/api/dts/collection/?id=alif-ba&id=khanates", 400)]
    [InlineData("/api/dts/nothing", 404)]
    public Task WhatDoesNotExistIsAProblem(string path, int status) => AssertProblem(path, status);

    [Theory]
    [InlineData("/api/dts", "EntryPoint")]
    [InlineData("/api/dts/", "EntryPoint")]
    [InlineData("/api/dts/collection", "Collection")]
    [InlineData("/api/dts/collection/?id=archive", "Collection")]
    [InlineData("/api/dts/collection?id=alif-ba.ar", "Resource")]
    public async Task TrailingSlashMayBeThereOrNot(string path, string type) => Assert.Equal(type, (string?)(await Get(path))["@type"]);

    [Fact]
    public async Task TemplatesAreAbsoluteAndNameEveryParameter()
    {
        var entry = await Get("/api/dts/");

        Assert.Equal("http://localhost:5080/api/dts/collection/{?id,page,nav}", (string?)entry["collection"]);
        Assert.Equal("http://localhost:5080/api/dts/navigation/{?resource,ref,start,end,down,tree,page}", (string?)entry["navigation"]);
        Assert.Equal("http://localhost:5080/api/dts/document/{?resource,ref,start,end,tree,mediaType}", (string?)entry["document"]);
        var resource = (await Get("/api/dts/collection/?id=alif-ba"))["member"]![0]!;
        Assert.Equal("http://localhost:5080/api/dts/collection/?id=alif-ba.ar{&page,nav}", (string?)resource["collection"]);
        Assert.Equal("http://localhost:5080/api/dts/navigation/?resource=alif-ba.ar{&ref,start,end,down,tree,page}", (string?)resource["navigation"]);
        Assert.Equal("http://localhost:5080/api/dts/document/?resource=alif-ba.ar{&ref,start,end,tree,mediaType}", (string?)resource["document"]);
    }

    [Fact]
    public async Task RootHoldsWorksAndWorksHoldResources()
    {
        var root = await Get("/api/dts/collection/");
        Assert.Equal((0, 2), ((int)root["totalParents"]!, (int)root["totalChildren"]!));
        Assert.Equal("alif-ba khanates", Ids(root));
        Assert.All(root["member"]!.AsArray(), member => Assert.Equal("Collection", (string?)member!["@type"]));
        Assert.Equal("alif-ba.ar", Ids(await Get("/api/dts/collection/?id=alif-ba")));
        Assert.Equal("", Ids(await Get("/api/dts/collection/?id=alif-ba.ar")));
        Assert.Equal("alif-ba", Ids(await Get("/api/dts/collection/?id=alif-ba.ar&nav=parents")));
        Assert.Equal("archive", Ids(await Get("/api/dts/collection/?id=alif-ba&nav=parents"))); // Itself, not its children.
        Assert.Equal("", Ids(await Get("/api/dts/collection/?nav=parents")));
    }

    [Fact]
    public async Task ResourceIsTheSameWhereverItIsShown()
    {
        var member = (await Get("/api/dts/collection/?id=alif-ba"))["member"]![0]!.AsObject();
        var alone = (await Get("/api/dts/collection/?id=alif-ba.ar")).AsObject();

        Assert.All(member, property => Assert.True(JsonNode.DeepEquals(property.Value, alone[property.Key]), property.Key));
        var trees = alone["citationTrees"]!.AsArray();
        Assert.Null(trees[0]!["identifier"]);
        Assert.Equal("page", (string?)trees[1]!["identifier"]);
        Assert.Null(trees[1]!["citeStructure"]![0]!["citeStructure"]); // A leaf has none, not an array of nothing.
        Assert.Single((await Get("/api/dts/collection/?id=khanates.ur"))["citationTrees"]!.AsArray());
    }

    [Fact]
    public async Task UnitsSayWhereTheyStand()
    {
        var units = (await Get(Navigation + "&down=2"))["member"]!.AsArray();

        Assert.All(units, unit => Assert.True(unit!.AsObject().ContainsKey("parent")));
        Assert.Equal("1 chapter, 2 passage 1, 2 passage 1, 1 chapter", string.Join(", ", units.Select(unit => $"{unit!["level"]} {unit["citeType"]} {unit["parent"]}".TrimEnd())));
        Assert.Equal("تمهيد", (string?)units[0]!["dublinCore"]!["title"]![0]!["value"]);
    }

    [Fact]
    public async Task LettersStayReadable() =>
        Assert.Contains("ألف باء كازاخستان", await site.Reader().GetStringAsync("/api/dts/collection/"), StringComparison.Ordinal);

    [Fact]
    public async Task EveryAnswerIsOpenToEveryPageOfTheWeb()
    {
        foreach (var path in (string[])["/api/dts/", "/api/dts/collection/", Navigation, Navigation + "&down=1", Document, "/api/dts/nothing"])
        {
            var answer = await site.Reader().GetAsync(path);
            Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        }
    }

    [Fact]
    public async Task WritingIsRefusedAndHeadIsAnswered()
    {
        var refused = await site.Reader().PostAsync("/api/dts/collection/", null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        using var head = new HttpRequestMessage(HttpMethod.Head, Document);
        Assert.Equal(HttpStatusCode.OK, (await site.Reader().SendAsync(head)).StatusCode);
    }

    [Fact]
    public async Task AnswersDifferByTheirParameters() => // A cache that left one out would give the first answer to both.
        Assert.NotEqual(await site.Reader().GetStringAsync(Document + "&ref=1.1"), await site.Reader().GetStringAsync(Document + "&ref=1.2"));

    [Fact]
    public async Task LongListComesInPages()
    {
        await using var large = SiteHost.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.Serve(LibraryInMemory.Of(TinyLibrary.Many(130)))));
        var reader = large.CreateClient();

        var first = JsonNode.Parse(await reader.GetStringAsync("/api/dts/collection/"))!;
        var second = JsonNode.Parse(await reader.GetStringAsync(new Uri((string)first["view"]!["next"]!).PathAndQuery))!;

        Assert.Equal((130, 100), ((int)first["totalChildren"]!, first["member"]!.AsArray().Count));
        Assert.Equal("Pagination", (string?)first["view"]!["@type"]);
        Assert.Null((string?)first["view"]!["previous"]);
        Assert.Equal(30, second["member"]!.AsArray().Count);
        Assert.Equal("http://localhost:5080/api/dts/collection/?page=2", (string?)second["view"]!["@id"]);
        Assert.Equal("http://localhost:5080/api/dts/collection/?page=1", (string?)second["view"]!["previous"]);
        Assert.Null((string?)second["view"]!["next"]);
    }

    private async Task<JsonNode> Get(string path)
    {
        var answer = await site.Reader().GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {path}");
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task AssertProblem(string path, int status)
    {
        var answer = await site.Reader("ur").GetAsync(path);
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal(["type", "title", "status", "detail"], problem.Select(property => property.Key)); // Nothing of the framework.
        Assert.Equal(status, (int)problem["status"]!);
    }

    private static string Ids(JsonNode collection) => string.Join(' ', collection["member"]!.AsArray().Select(member => (string)member!["@id"]!));
}
