using System.Net;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class CanonicalPathTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/ABOUT", "/about")]
    [InlineData("/about/", "/about")]
    [InlineData("/about//", "/about")]
    [InlineData("/Alif-Ba//1.1/?q=%D8%AE", "/alif-ba/1.1?q=%D8%AE")]
    [InlineData("/archive.zip/", "/archive.zip")]
    [InlineData("/ARCHIVE.ZIP", "/archive.zip")]
    [InlineData("/alif-ba.EPUB/", "/alif-ba.epub")]
    [InlineData("/alif-ba/%DB%B1/", "/alif-ba/1")]
    [InlineData("/evil.example//", "/evil.example")]
    public async Task OtherSpellingsLeadThereInOneStep(string path, string canonical)
    {
        using var reader = site.Reader();
        using var answer = await reader.GetAsync(path);

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal(canonical, answer.Headers.Location!.OriginalString);
    }

    /// <summary>Two slashes at the beginning would name a host.</summary>
    [Fact]
    public void NoOtherHostIsNamed() => Assert.Equal("/evil.example", KazakhArchive.Site.Hosting.CanonicalPath.Of("//evil.example"));

    [Theory]
    [InlineData("/api/dts/")]
    [InlineData("/api/dts")]
    [InlineData("/")]
    public async Task AddressesThatMayEndWithASlashAreAnswered(string path)
    {
        using var answer = await site.Reader().GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
