using AngleSharp.Html.Parser;
using KazakhArchive.Site.Hosting;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace KazakhArchive.Tests.Site.Pages;

public sealed class DeskLinksTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Desk = "http://127.0.0.1:5090";

    [Fact]
    public async Task SiteForReadersSpeaksOfNoDesk() =>
        Assert.DoesNotContain("?passage=", await site.Reader().GetStringAsync("/alif-ba/1"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/alif-ba/1")]
    [InlineData("/alif-ba/1.1")]
    public async Task EachPassageLeadsToItsLinesAtTheDesk(string path)
    {
        await using var edited = SiteHost.WithWebHostBuilder(builder => builder.UseSetting("Desk", Desk));
        using var client = edited.CreateClient();
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync(path));
        var links = page.QuerySelectorAll($"a[href^='{Desk}/alif-ba?passage=']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Contains($"{Desk}/alif-ba?passage=1.1", links);
        Assert.Equal(page.QuerySelectorAll("a.report[href^='mailto:']").Length, links.Count);
    }

    [Theory]
    [InlineData("5090")]
    [InlineData("http://127.0.0.1:5090/safar")]
    [InlineData("ftp://127.0.0.1")]
    public void WhatIsNoAddressOfADeskIsTold(string desk)
    {
        var reader = new SiteOptionsReader(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Desk", (string?)desk), KeyValuePair.Create("Contact", (string?)"editor@archive.example")]).Build());
        var options = new SiteOptions();
        reader.Configure(options);

        Assert.StartsWith($"Desk is \"{desk}\"", Assert.Single(reader.Validate(null, options).Failures!), StringComparison.Ordinal);
    }
}
