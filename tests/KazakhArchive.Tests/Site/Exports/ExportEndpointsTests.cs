using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace KazakhArchive.Tests.Site.Exports;

public sealed class ExportEndpointsTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/alif-ba.tei.xml", "application/tei+xml; charset=utf-8")]
    [InlineData("/alif-ba/1.tei.xml", "application/tei+xml; charset=utf-8")]
    [InlineData("/alif-ba/1.1-1.2.tei.xml", "application/tei+xml; charset=utf-8")]
    [InlineData("/alif-ba/n1.tei.xml", "application/tei+xml; charset=utf-8")]
    [InlineData("/alif-ba/p3.tei.xml", "application/tei+xml; charset=utf-8")]
    [InlineData("/alif-ba.json", "application/json; charset=utf-8")]
    [InlineData("/alif-ba/1.1.json", "application/json; charset=utf-8")]
    [InlineData("/alif-ba.md", "text/markdown; charset=utf-8")]
    [InlineData("/alif-ba/f1.md", "text/markdown; charset=utf-8")]
    [InlineData("/alif-ba.txt", "text/plain; charset=utf-8")]
    [InlineData("/alif-ba/1.h1.txt?layer=diplomatic", "text/plain; charset=utf-8")]
    [InlineData("/alif-ba.epub", "application/epub+zip")]
    [InlineData("/alif-ba/1.epub", "application/epub+zip")]
    [InlineData("/alif-ba/1.1-1.2.epub", "application/epub+zip")]
    public async Task EachFormHasItsMediaTypeNameAndTag(string path, string mediaType)
    {
        var answer = await site.Reader().GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var head = new HttpRequestMessage(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.ToString());
        Assert.NotNull(answer.Content.Headers.ContentDisposition!.FileName);
        Assert.DoesNotContain("Cookie", answer.Headers.Vary);
        Assert.DoesNotContain("Accept-Language", answer.Headers.Vary);
        Assert.Equal(HttpStatusCode.NotModified, (await site.Reader().SendAsync(again)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Reader().SendAsync(head)).StatusCode);
    }

    [Fact]
    public async Task FileIsNamedInAsciiAndInItsOwnLetters()
    {
        var name = (await site.Reader().GetAsync("/alif-ba/1.1.txt?layer=diplomatic")).Content.Headers.ContentDisposition!;

        Assert.Equal("alif-ba-1.1-r0.diplomatic.txt", name.FileName);
        Assert.Equal("ألف باء كازاخستان 1.1 r0.diplomatic.txt", name.FileNameStar);
    }

    [Theory]
    [InlineData("/alif-ba/1.9.tei.xml", "/alif-ba/1.2.tei.xml")] // An alias.
    [InlineData("/alif-ba/۱.۱.json", "/alif-ba/1.1.json")]
    [InlineData("/alif-ba/1.1-2.txt?layer=diplomatic", "/alif-ba/1.1-1.2.txt?layer=diplomatic")]
    [InlineData("/Alif-Ba.epub", "/alif-ba.epub")]
    public async Task OtherSpellingLeadsToTheFormsOwnAddress(string path, string canonical)
    {
        var answer = await site.Reader().GetAsync(path);

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/nothing.epub", 404)]
    [InlineData("/alif-ba/1.77.tei.xml", 404)]
    [InlineData("/alif-ba/x.json", 404)]
    [InlineData("/alif-ba/1.2-1.1.md", 404)]
    [InlineData("/alif-ba/1.8.json", 410)]
    [InlineData("/alif-ba/1.1.txt?layer=pink", 400)]
    public async Task WhatIsNotThereIsAPageInTheReadersLanguage(string path, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };
        using var answer = await site.Reader("ur").SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("ur", new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/nothing.epub", 404)]
    [InlineData("/alif-ba/1.77.tei.xml", 404)]
    [InlineData("/alif-ba/1.77.csl.json", 404)]
    [InlineData("/alif-ba/1.8.json", 410)]
    [InlineData("/alif-ba/1.1.txt?layer=pink", 400)]
    [InlineData("/oembed?url=nothing", 404)]
    [InlineData("/atom.xml?page=99", 404)]
    [InlineData("/names/nobody.jsonld", 404)]
    [InlineData("/api/nothing", 404)]
    public async Task WhatIsNotThereIsAProblemForPrograms(string path, int status)
    {
        using var answer = await site.Reader().GetAsync(path);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((status, status), ((int)answer.StatusCode, problem.RootElement.GetProperty("status").GetInt32()));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal(status == 410, problem.RootElement.TryGetProperty("detail", out _));
    }

    [Theory]
    [InlineData("/alif-ba.tei.xml")]
    [InlineData("/alif-ba/1.1.json")]
    [InlineData("/alif-ba.epub")]
    [InlineData("/alif-ba.bib")]
    [InlineData("/alif-ba/1.jsonld")]
    [InlineData("/alif-ba/1.linkset.json")]
    [InlineData("/api/dts/")]
    [InlineData("/api/search?q=x")]
    [InlineData("/oai?verb=Identify")]
    [InlineData("/atom.xml")]
    [InlineData("/opds.json")]
    [InlineData("/archive.zip")]
    public async Task PagesOfOtherOriginsMayReadIt(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await site.Reader().SendAsync(request);

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
    }

    [Theory]
    [InlineData("/alif-ba", "application/tei+xml", "/alif-ba.tei.xml")]
    [InlineData("/alif-ba/1", "application/epub+zip", "/alif-ba/1.epub")]
    [InlineData("/alif-ba/1.2", "application/ld+json", "/alif-ba/1.2.jsonld")]
    [InlineData("/alif-ba/n1", "text/plain", "/alif-ba/n1.txt")]
    [InlineData("/alif-ba", "application/x-bibtex", "/alif-ba.bib")]
    [InlineData("/alif-ba/1.1-1.2", "application/vnd.citationstyles.csl+json", "/alif-ba/1.1-1.2.csl.json")]
    [InlineData("/alif-ba", "text/html;q=0.5, application/tei+xml", "/alif-ba.tei.xml")]
    [InlineData("/alif-ba", "text/html, application/tei+xml;q=0.9", null)]
    [InlineData("/alif-ba", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", null)]
    [InlineData("/alif-ba/history", "application/tei+xml", null)]
    [InlineData("/about", "application/json", null)]
    public async Task AddressOfATextAnswersWithTheFormThatIsAskedFor(string path, string accepted, string? form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accepted);
        using var answer = await site.Reader().SendAsync(request);

        Assert.Equal(form is null ? HttpStatusCode.OK : HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(form, answer.Headers.Location?.OriginalString);
        Assert.Equal(path.StartsWith("/alif-ba", StringComparison.Ordinal) && path != "/about", answer.Headers.Vary.Contains("Accept"));
    }

    public static TheoryData<string> HostilePaths() =>
    [
        "/../corpus/readme.md", "/alif-ba/../../x.txt", "/alif-ba/\0.json", "/alif-ba/%2e%2e.tei.xml", "/alif-ba/-1.-1.md", "/alif-ba/99999999999.json",
        "/alif-ba/" + new string('1', 8192) + ".tei.xml", "/.epub", "/alif-ba/.txt", "/alif-ba/1.1-khanates/1.1.json", "/alif-ba@1.tei.xml", "/alif-ba/1.1.tei.xml.tei.xml",
    ];

    [Theory]
    [MemberData(nameof(HostilePaths))]
    public async Task HostilePathIsNeverOurFault(string path) =>
        Assert.Equal(404, (await site.Server.SendAsync(context => context.Request.Path = path)).Response.StatusCode);

    [Fact]
    public async Task EachFormSaysItsRevision()
    {
        var tei = XDocument.Parse(await site.Reader().GetStringAsync("/alif-ba.tei.xml"));
        using var json = JsonDocument.Parse(await site.Reader().GetStringAsync("/alif-ba.json"));

        var edition = tei.Descendants().Single(element => element.Name.LocalName == "edition");
        Assert.Equal(("No revision published yet", null), (edition.Value, edition.Attribute("n")));
        Assert.Equal(0, json.RootElement.GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task PagesNameTheFormsOfTheirText()
    {
        var work = await site.Page("/alif-ba");
        var chapter = await site.Page("/alif-ba/1");
        var passage = await site.Page("/alif-ba/1.1");

        Assert.NotNull(work.QuerySelector("link[rel=alternate][type='application/epub+zip'][href='/alif-ba.epub']"));
        Assert.NotNull(work.QuerySelector("a[href='/alif-ba.tei.xml']"));
        Assert.NotNull(chapter.QuerySelector("link[rel=alternate][type='application/tei+xml'][href='/alif-ba/1.tei.xml']"));
        Assert.NotNull(chapter.QuerySelector("a[href='/alif-ba/1.txt?layer=diplomatic']"));
        Assert.NotNull(passage.QuerySelector("link[rel=alternate][type='application/json'][href='/alif-ba/1.1.json']"));
        Assert.NotNull(passage.QuerySelector("a[href='/alif-ba/1.1.tei.xml']"));
        Assert.NotNull((await site.Page("/")).QuerySelector("a[href='/archive.zip']"));
    }

    [Fact]
    public async Task PlainTextOfAPassageHoldsItsNotesAndSaysItsAddress()
    {
        var text = await site.Reader().GetStringAsync("/alif-ba/1.1.txt");

        Assert.Contains("http://localhost:5080/alif-ba/1.1.txt\n", text, StringComparison.Ordinal);
        Assert.Contains("الديمقراطية طويلا[1]", text, StringComparison.Ordinal);
        Assert.Contains("[1] انظر الخريطة", text, StringComparison.Ordinal);
        Assert.DoesNotContain("كناب", text, StringComparison.Ordinal);
    }
}
