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

    /// <summary>The page reads a full stop and other scripts' digits, and leads on in one step of its own.</summary>
    [Theory]
    [InlineData("/Alif-Ba/1.2.")]
    [InlineData("/alif-ba/\u06F1/")]
    [InlineData("/Alif-Ba/1\r\nX: y")]
    [InlineData("/alif-ba/1.2")]
    [InlineData("/")]
    public void TheRestIsLeftToThePage(string path) => Assert.Null(KazakhArchive.Site.Hosting.CanonicalPath.Of(path));

    [Fact]
    public async Task WhatIsLongerThanEveryAddressIsNotSearchedFor()
    {
        using var answer = await site.Reader().GetAsync("/names/" + new string('a', 100_000));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

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
