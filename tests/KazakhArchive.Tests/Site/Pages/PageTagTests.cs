using System.Net;

namespace KazakhArchive.Tests.Site.Pages;

public sealed class PageTagTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/alif-ba/1")]
    [InlineData("/alif-ba/1.1")]
    public async Task WhoHasThePageIsToldThatItIsTheSame(string path)
    {
        using var first = await site.Reader("ur").GetAsync(path);
        var reader = site.Reader("ur");
        reader.DefaultRequestHeaders.Add("If-None-Match", first.Headers.ETag!.ToString());
        using var again = await reader.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
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

    [Fact]
    public async Task TagThatMakesNoSenseIsNoFault()
    {
        var reader = site.Reader();
        reader.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", "\"unclosed, ,,");

        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/alif-ba/1.1")).StatusCode);
    }
}
