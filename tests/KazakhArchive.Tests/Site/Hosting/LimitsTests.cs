using System.Net;
using System.Net.Sockets;
using System.Text;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>What one client may ask, on a site that listens, behind a proxy that it believes.</summary>
public sealed class LimitsTests(LimitsTests.Behind site) : IClassFixture<LimitsTests.Behind>
{
    private const string Word = "%D9%82%D8%A7%D8%B2%D9%82";
    private static readonly HttpClient Proxy = new();

    private static int lastClient;

    [Theory]
    [InlineData($"/search?q={Word}")]
    [InlineData($"/api/search?q={Word}")]
    [InlineData($"/kazakh-khanates/1?q={Word}")]
    [InlineData("/oai?verb=Identify")]
    [InlineData("/putin-visit-2024.epub")]
    [InlineData("/names/nobody-of-that-name")]
    [InlineData("/names?name=a")]
    public async Task WhoAsksTooFastIsToldWhenToComeAgainAndSlowsNobody(string path)
    {
        var (quick, other) = (NextClient(), NextClient());
        HttpResponseMessage? refused = null;
        for (var i = 0; i < 20 && refused is null; i++)
        {
            var answer = await Ask(path, quick);
            refused = answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound ? null : answer;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, refused!.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 3);
        Assert.Contains("Too many requests", await refused.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(path.Contains("nobody", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await Ask(path, other)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Ask("/kazakh-khanates/1", quick)).StatusCode);
    }

    /// <summary>What is kept is sent to whoever asks, with a part of it wished for, in another language, or by names that mean nothing.</summary>
    [Theory]
    [InlineData("/map?ui=en")]
    [InlineData("/kazakh-khanates/2?ui=ur")]
    [InlineData("/kazakh-khanates.tei.xml?ui=en&q=x")]
    [InlineData("/robots.txt?v=")]
    public async Task WhatIsKeptIsNotCounted(string path)
    {
        var client = NextClient();
        for (var i = 0; i < 40; i++)
        {
            using var request = Request(path + (path.EndsWith('=') ? i : ""), client);
            request.Headers.TryAddWithoutValidation("Range", "bytes=0-9");

            Assert.Equal(HttpStatusCode.OK, (await Proxy.SendAsync(request)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/fonts/amiri-400-core.woff2")]
    [InlineData("/putin-visit-2024.epub")]
    public async Task PartsAreSentOfWhatIsCompressedAlready(string path)
    {
        using var request = Request(path, NextClient());
        request.Headers.TryAddWithoutValidation("Range", "bytes=0-9");

        Assert.Equal(HttpStatusCode.PartialContent, (await Proxy.SendAsync(request)).StatusCode);
    }

    /// <summary>A household has 2^64 addresses of IPv6.</summary>
    [Fact]
    public async Task NetworkOfOneClientCountsAsOne()
    {
        var answers = new List<HttpStatusCode>();
        for (var i = 1; i <= 12; i++)
        {
            answers.Add((await Ask($"/search?q={Word}", $"2001:db8:1:2::{i:x}")).StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.Equal(HttpStatusCode.OK, (await Ask($"/search?q={Word}", "2001:db8:1:3::1")).StatusCode);
    }

    [Theory]
    [InlineData("line", HttpStatusCode.RequestUriTooLong)]
    [InlineData("headers", HttpStatusCode.RequestHeaderFieldsTooLarge)]
    [InlineData("body", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("fields", HttpStatusCode.BadRequest)]
    [InlineData("parts", HttpStatusCode.BadRequest)]
    public async Task WhatIsTooLongIsNotReadToItsEnd(string part, HttpStatusCode expected)
    {
        var head = $"GET /about?{(part == "line" ? new string('a', 200_000) : "")} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        var request = part switch
        {
            "headers" => head + string.Concat(Enumerable.Range(0, 40).Select(i => $"X-{i}: {new string('a', 1000)}\r\n")) + "\r\n",
            "body" => "POST /preferences HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n\r\ntheme=dark",
            "fields" => Post("application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 1500).Select(i => $"a{i}"))),
            "parts" => Post("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=theme\r\n\r\ndark"),
            _ => head + "\r\n",
        };

        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var answer = new StreamReader(client.GetStream(), Encoding.UTF8);
        Assert.StartsWith($"HTTP/1.1 {(int)expected} ", await answer.ReadLineAsync(), StringComparison.Ordinal);
    }

    /// <summary>A request may say what it likes of a body that it has not.</summary>
    [Theory]
    [InlineData("/kazakh-khanates/1", HttpStatusCode.OK)]
    [InlineData("/no-such-work", HttpStatusCode.NotFound)]
    [InlineData("/oai?verb=Identify", HttpStatusCode.OK)]
    public async Task FormWithoutABodyChangesNothing(string path, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address, path)) { Content = new ByteArrayContent([]) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data");

        Assert.Equal(expected, (await Proxy.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/%20")]
    [InlineData("/%09/%09")]
    [InlineData("/names/%20")]
    [InlineData("/kazakh-khanates/%20")]
    [InlineData("/%20@1/1")]
    public async Task BlankIsNoName(string path)
    {
        using var answer = await Proxy.GetAsync(new Uri(site.Address, path));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Post(string type, string body) =>
        $"POST /preferences HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    /// <summary>Nobody has asked from there before.</summary>
    private static string NextClient() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"203.0.113.{Interlocked.Increment(ref lastClient)}");

    private async Task<HttpResponseMessage> Ask(string path, string client)
    {
        using var request = Request(path, client);
        return await Proxy.SendAsync(request);
    }

    private HttpRequestMessage Request(string path, string client)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address, path));
        request.Headers.Add("X-Forwarded-For", client);
        request.Headers.Add("Accept-Language", "en");
        return request;
    }

    /// <summary>The site behind a proxy, with room for three searches, pages and exports at once.</summary>
    public sealed class Behind : IAsyncLifetime
    {
        private SiteProcess? site;

        public Uri Address => site!.Address;

        public async Task InitializeAsync() => site = await SiteProcess.Start(
            "--Corpus:Path", Repository.PathOf("corpus"), "--Proxies", "127.0.0.1", "--Limits:SearchesPerSecond", "1", "--Limits:ExportsPerSecond", "1", "--Limits:PagesPerSecond", "1", "--Limits:BurstSeconds", "3");

        public async Task DisposeAsync() => await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
