using System.Net;

namespace KazakhArchive.Tests.Site.Exports;

public sealed class PlainTextEndpointTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/alif-ba.txt", "الديمقراطية", "الحيمقراطية")]
    [InlineData("/alif-ba.txt?layer=reading", "الديمقراطية", "الحيمقراطية")]
    [InlineData("/alif-ba.txt?layer=diplomatic", "الحيمقراطية", "الديمقراطية")]
    public async Task EachLayerIsPlainText(string path, string holds, string lacks)
    {
        var answer = await site.Reader().GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains(holds, text, StringComparison.Ordinal);
        Assert.DoesNotContain(lacks, text, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080/alif-ba.txt", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownLayerIs400() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Reader().GetAsync("/alif-ba.txt?layer=pink")).StatusCode);
}
