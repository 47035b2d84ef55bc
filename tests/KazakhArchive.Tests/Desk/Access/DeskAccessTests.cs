using System.Net;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Desk.Access;

/// <summary>The desk writes, so it answers nobody but who started it.</summary>
public sealed class DeskAccessTests : IAsyncLifetime, IDisposable
{
    private readonly DeskWork work = new();
    private DeskHost desk = null!;

    public Task InitializeAsync()
    {
        desk = DeskHost.Start(work.Corpus.Path);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/safar")]
    [InlineData("/desk/desk.css")]
    [InlineData("/?token=AAAA")]
    [InlineData("/nothing")]
    public async Task NobodyIsLetInWithoutTheToken(string path)
    {
        using var stranger = new DeskClient(desk.Address);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Get(path)).Status);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.2")]
    public async Task ForeignHostIsRefused(string host)
    {
        using var editor = await DeskClient.Enter(desk.Printed);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/safar");
        request.Headers.Host = host;
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.Send(request)).StatusCode);
    }

    [Theory]
    [InlineData("/safar/import")]
    [InlineData("/safar/publish")]
    [InlineData("/safar/replace")]
    [InlineData("/safar/conflict?handler=Mine")]
    [InlineData("/safar/proposals?handler=Reject")]
    [InlineData("/safar?handler=Emend")]
    public async Task FormFromElsewhereIsRefused(string path)
    {
        using var editor = await DeskClient.Enter(desk.Printed);
        var before = work.Corpus.Snapshot();

        Assert.Equal(HttpStatusCode.BadRequest, (await Post(null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post("https://evil.example")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post("null")).StatusCode);
        Assert.Equal(before, work.Corpus.Snapshot());

        async Task<HttpResponseMessage> Post(string? origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([KeyValuePair.Create("line", "1")]) };
            if (origin is not null)
            {
                request.Headers.Add("Origin", origin);
            }

            return await editor.Send(request);
        }
    }

    /// <summary>A page on another port of this machine has the cookie sent with what it asks for; its browser says whose page it is.</summary>
    [Theory]
    [InlineData("GET", "cross-site", "no-cors", "image", HttpStatusCode.Forbidden)]
    [InlineData("GET", "same-site", "cors", "empty", HttpStatusCode.Forbidden)]
    [InlineData("GET", "cross-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("POST", "same-site", "navigate", "document", HttpStatusCode.Forbidden)]
    [InlineData("GET", "cross-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("GET", "none", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("GET", "same-origin", "no-cors", "image", HttpStatusCode.OK)]
    public async Task OnlyALinkOfAnotherSiteLeadsHere(string method, string site, string mode, string destination, HttpStatusCode status)
    {
        using var editor = await DeskClient.Enter(desk.Printed);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/safar");
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Sec-Fetch-Mode", mode);
        request.Headers.Add("Sec-Fetch-Dest", destination);
        Assert.Equal(status, (await editor.Send(request)).StatusCode);
    }

    [Fact]
    public async Task TokenIsNoPartOfTheAddressAfterwards()
    {
        using var stranger = new DeskClient(desk.Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/safar" + desk.Printed.Query + "&line=3");
        var answer = await stranger.Send(request);

        Assert.Equal("/safar?line=3", answer.Headers.Location!.OriginalString);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task PagesTakeNothingFromElsewhereAndStandInNoFrame()
    {
        using var editor = await DeskClient.Enter(desk.Printed);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/safar");
        var headers = (await editor.Send(request)).Headers;

        Assert.StartsWith("default-src 'none';", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/-/99", HttpStatusCode.NotFound)]
    [InlineData("/-/1000", HttpStatusCode.NotFound)]
    [InlineData("/-/404", HttpStatusCode.NotFound)]
    [InlineData("/-/400", HttpStatusCode.BadRequest)]
    public async Task ErrorPageHasAStatusOfHttp(string path, HttpStatusCode status)
    {
        using var editor = await DeskClient.Enter(desk.Printed);

        Assert.Equal(status, (await editor.Get(path)).Status);
    }

    // The error page bound its status, for which the form was read once more, and answered with status 0.
    [Fact]
    public async Task FormThatCannotBeReadIsABadRequest()
    {
        using var editor = await DeskClient.Enter(desk.Printed);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/safar?handler=Emend") { Content = new StringContent("corr=%00", System.Text.Encoding.ASCII, "application/x-www-form-urlencoded") };
        request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.BadRequest, (await editor.Send(request)).StatusCode);
    }

    [Fact]
    public async Task OtherAddressIsNotListenedOn()
    {
        var run = await DeskProcess.Run("--corpus", work.Corpus.Path, "--urls", "http://0.0.0.0:0");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("--urls holds \"http://0.0.0.0:0\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderThatIsNoCorpusIsTold()
    {
        var run = await DeskProcess.Run("--corpus", Path.Combine(work.Corpus.Path, "works"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("expected the corpus folder", run.Output, StringComparison.Ordinal);
    }
}
