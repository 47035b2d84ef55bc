using System.Net;
using KazakhArchive.Site.Pages;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site;

public sealed class ReferenceTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task AliasLeadsOnInOneHop()
    {
        var answer = await site.Reader().GetAsync("/alif-ba/1.9");

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("/alif-ba/1.2", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task WithdrawnPassageIs410AndSaysWhy(string language)
    {
        Assert.Equal(HttpStatusCode.Gone, (await site.Reader(language).GetAsync("/alif-ba/1.8")).StatusCode);

        var page = await site.Page("/alif-ba/1.8", language);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("printed twice in the source", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/alif-ba']"));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/alif-ba/7")]
    [InlineData("/alif-ba/1.77")]
    [InlineData("/alif-ba/n77")]
    [InlineData("/alif-ba/f77")]
    [InlineData("/alif-ba/p77")]
    [InlineData("/alif-ba/x")]
    [InlineData("/alif-ba/1/2")]
    [InlineData("/css/none.css")]
    [InlineData("/-/404")]
    [InlineData("/-/200")]
    [InlineData("/-/410")]
    public async Task UnknownIsATrue404InTheReadersLanguage(string path)
    {
        foreach (var language in (string[])["ur", "ar", "en"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await site.Reader(language).GetAsync(path)).StatusCode);
            var page = await site.Page(path, language);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.NotNull(page.QuerySelector("main a[href='/']"));
        }
    }

    [Fact]
    public async Task NotFoundInAWorkOffersItsContents() =>
        Assert.NotNull((await site.Page("/alif-ba/77")).QuerySelector("main a[href='/alif-ba']"));

    // Paths as the server hands them over: decoded, so that nothing has been mended on the way.
    public static TheoryData<string> HostilePaths() =>
    [
        "/../../etc/passwd", "/..\\..\\x", "/alif-ba/../../x", "/a\0b", "/alif-ba/1\0", "/fonts/\0", "/css/..", "/\uFFFD", "/alif-ba/\n\rSet-Cookie:x",
        "/" + new string('a', 8192), "/alif-ba/" + new string('1', 8192), "/<script>alert(1)</script>", "/con/nul",
        "/.txt", "/a.b.c.txt", "/alif-ba/\u06F3.\u06F1\u06F4", "/-/abc", "/-/99999999999",
    ];

    [Theory]
    [MemberData(nameof(HostilePaths))]
    public async Task HostilePathIsNeverOurFault(string path)
    {
        var answer = await site.Server.SendAsync(context => context.Request.Path = path);

        Assert.Equal(404, answer.Response.StatusCode);
        using var reader = new StreamReader(answer.Response.Body);
        Assert.DoesNotContain("<script>alert", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?language=%00")]
    [InlineData("?ui=%ff%fe")]
    [InlineData("?%00=%00&&&===")]
    [InlineData("?author=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task HostileQueryIsNeverOurFault(string query)
    {
        var answer = await site.Reader().GetAsync("/" + query);

        Assert.InRange((int)answer.StatusCode, 200, 400);
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OurOwnFaultIsAPageInTheReadersLanguageThatGivesNothingAway()
    {
        await using var faulty = SiteHost.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSingleton<ReportLinks>(_ => throw new InvalidOperationException())));
        var reader = faulty.CreateClient();
        reader.DefaultRequestHeaders.Add("Accept-Language", "ur");

        var answer = await reader.GetAsync("/alif-ba/1");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("<html lang=\"ur\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperationException", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagesTakeNothingButReading()
    {
        var answer = await site.Reader("en").PostAsync("/alif-ba/1", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadIsAnsweredLikeGet()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/alif-ba/1");

        Assert.Equal(HttpStatusCode.OK, (await site.Reader().SendAsync(request)).StatusCode);
    }
}
