using System.Net;

namespace KazakhArchive.Tests.Site.Addresses;

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

    /// <summary>What programs take along when they make a link of an address in a text.</summary>
    [Theory]
    [InlineData("\u061F")]
    [InlineData("\u00BB")]
    [InlineData("\u201D")]
    [InlineData("\u2019")]
    [InlineData("!")]
    [InlineData("\u2026")]
    [InlineData("\u00A0")]
    [InlineData("\u200B")]
    [InlineData("\u2069")]
    [InlineData("\u06D4")]
    [InlineData("*_)\u060C \u0640")]
    [InlineData("\U0001F642")]
    public async Task SignsBehindAnAddressAreTakenOffInOneStep(string signs)
    {
        using var reader = site.Reader();
        foreach (var path in (string[])["/alif-ba/1.2", "/alif-ba/1.1-2", "/alif-ba", "/alif-ba@1/1.2", "/names/almaty", "/search", "/about"])
        {
            using var answer = await reader.GetAsync(path + Uri.EscapeDataString(signs));
            Assert.Equal((path, HttpStatusCode.PermanentRedirect), (answer.Headers.Location!.OriginalString, answer.StatusCode));
        }

        using var digits = await reader.GetAsync("/alif-ba/\u06F1\u06D4\u06F2" + Uri.EscapeDataString(signs));
        Assert.Equal("/alif-ba/1.2", digits.Headers.Location!.OriginalString);
    }

    /// <summary>Two slashes at the beginning would name a host.</summary>
    [Fact]
    public void NoOtherHostIsNamed() => Assert.Equal("/evil.example", KazakhArchive.Site.Addresses.CanonicalPath.Of("//evil.example"));

    /// <summary>The page reads other scripts' digits, and leads on in one step of its own.</summary>
    [Theory]
    [InlineData("/alif-ba/\u06F1/")]
    [InlineData("/Alif-Ba/1\r\nX: y")]
    [InlineData("/alif-ba/1.2")]
    [InlineData("/")]
    public void TheRestIsLeftToThePage(string path) => Assert.Null(KazakhArchive.Site.Addresses.CanonicalPath.Of(path));

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
