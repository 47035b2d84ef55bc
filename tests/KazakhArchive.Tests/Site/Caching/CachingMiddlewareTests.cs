using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace KazakhArchive.Tests.Site.Caching;

public sealed class AnswerMiddlewareTests(TinySite site) : IClassFixture<TinySite>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("/")]
    [InlineData("/alif-ba/1")]
    [InlineData("/alif-ba/1.1")]
    [InlineData("/search?q=%D8%AE%D8%A7%D9%86")]
    [InlineData("/css/site.css")]
    public async Task WhoHasThePageIsToldThatItIsTheSame(string path)
    {
        using var first = await site.Reader("ur").GetAsync(path);
        var reader = site.Reader("ur");
        reader.DefaultRequestHeaders.Add("If-None-Match", first.Headers.ETag!.ToString());
        using var again = await reader.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.CacheControl, again.Headers.CacheControl);
        Assert.Equal(first.Headers.Vary, again.Headers.Vary);
    }

    /// <summary>A tag names bytes; what is coded otherwise has another, and is the same page all the same.</summary>
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("br;q=0, gzip")]
    [InlineData("gzip, deflate, br, zstd")]
    public async Task EachCodingHasAStrongTagAndTheSameWords(string accepted)
    {
        using var plain = await site.Reader("ur").GetAsync("/alif-ba/1");
        using var coded = await Coded("/alif-ba/1", accepted);

        Assert.False(coded.Headers.ETag!.IsWeak);
        Assert.NotEqual(plain.Headers.ETag, coded.Headers.ETag);
        Assert.Contains("Accept-Encoding", coded.Headers.Vary);
        Assert.Equal(coded.Content.Headers.ContentLength, (await coded.Content.ReadAsByteArrayAsync()).Length);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await Decoded(coded));
        using var again = await Coded("/alif-ba/1", accepted, plain.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task BehindTheReadersBackThePageBecomesSmaller()
    {
        using var first = await Coded("/alif-ba/1.2", "br");
        var quick = first.Content.Headers.ContentLength;
        long? smaller = quick;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && smaller == quick;)
        {
            await Task.Delay(20);
            using var again = await Coded("/alif-ba/1.2", "br");
            smaller = again.Content.Headers.ContentLength;
            if (smaller != quick)
            {
                Assert.NotEqual(first.Headers.ETag, again.Headers.ETag);
                Assert.Equal(await Decoded(first), await Decoded(again));
            }
        }

        Assert.True(smaller < quick, $"{smaller} after {quick} bytes");
    }

    [Fact]
    public async Task SecondAnswerSaysTheSameAsTheFirst()
    {
        using var first = await site.Reader("ar").GetAsync("/alif-ba/1.3");
        using var second = await site.Reader("ar").GetAsync("/alif-ba/1.3");

        Assert.Equal(Headers(first), Headers(second));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task HeadHasTheHeadersOfGet()
    {
        using var get = await site.Reader("ur").GetAsync("/alif-ba/1");
        using var head = await site.Reader("ur").SendAsync(new HttpRequestMessage(HttpMethod.Head, "/alif-ba/1"));

        Assert.Equal(Headers(get), Headers(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    /// <summary>What the site does not ask for must not fill its memory.</summary>
    [Fact]
    public async Task QueryThatChangesNothingIsTheSameAnswer()
    {
        using var first = await site.Reader("ur").GetAsync("/alif-ba/1");
        using var second = await site.Reader("ur").GetAsync("/alif-ba/1?utm_source=letter");

        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task PageInAnotherLanguageIsAnother()
    {
        using var urdu = await site.Reader("ur").GetAsync("/alif-ba/1.2");
        var reader = site.Reader("ar");
        reader.DefaultRequestHeaders.Add("If-None-Match", urdu.Headers.ETag!.ToString());
        using var arabic = await reader.GetAsync("/alif-ba/1.2");

        Assert.Equal(HttpStatusCode.OK, arabic.StatusCode);
        Assert.NotEqual(urdu.Headers.ETag, arabic.Headers.ETag);
    }

    [Fact]
    public async Task PageThatIsMissingHasNoTag() => Assert.Null((await site.Reader().GetAsync("/alif-ba/1.77")).Headers.ETag);

    [Theory]
    [InlineData("If-None-Match", "\"unclosed, ,,")]
    [InlineData("Accept-Encoding", ";;q=,")]
    [InlineData("Accept-Encoding", "br;q=9")]
    public async Task HeaderThatMakesNoSenseIsNoFault(string name, string value)
    {
        var reader = site.Reader();
        reader.DefaultRequestHeaders.TryAddWithoutValidation(name, value);

        using var answer = await reader.GetAsync("/alif-ba/1.1");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await Decoded(answer));
    }

    private static string Headers(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Date" or "X-Request-Id"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal));

    private async Task<HttpResponseMessage> Coded(string path, string accepted, string? held = null)
    {
        var reader = site.Reader("ur");
        reader.DefaultRequestHeaders.Add("Accept-Encoding", accepted);
        if (held is not null)
        {
            reader.DefaultRequestHeaders.Add("If-None-Match", held);
        }

        return await reader.GetAsync(path);
    }

    private static async Task<string> Decoded(HttpResponseMessage answer)
    {
        await using var content = await answer.Content.ReadAsStreamAsync();
        await using Stream decoder = string.Concat(answer.Content.Headers.ContentEncoding) switch
        {
            "br" => new BrotliStream(content, CompressionMode.Decompress, leaveOpen: true),
            "gzip" => new GZipStream(content, CompressionMode.Decompress, leaveOpen: true),
            _ => content,
        };
        using var reader = new StreamReader(decoder, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
