using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Hosting;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Tests.Site.Addresses;

public class PublicAddressesTests
{
    private static readonly WorkId Work = WorkId.TryParse("alif-ba")!.Value;

    [Theory]
    [InlineData("https://w3id.org/x/{work}/{ref}", "1.2", "https://w3id.org/x/alif-ba/1.2")]
    [InlineData("https://w3id.org/x/{work}/{ref}", null, "https://w3id.org/x/alif-ba")]
    [InlineData("ark:/12345/{work}.{ref}", "1.1-1.2", "ark:/12345/alif-ba.1.1-1.2")]
    [InlineData("ark:/12345/{work}.{ref}", null, "ark:/12345/alif-ba")]
    [InlineData(null, "1.2", null)]
    public void IdentifierIsMadeFromItsPattern(string? pattern, string? reference, string? identifier) =>
        Assert.Equal(identifier, Addresses(pattern).Identifier(Work, reference is null ? null : PassageRange.TryParse(reference)));

    [Theory]
    [InlineData("/alif-ba/1.2", "/alif-ba/1.2")]
    [InlineData("https://archive.example/alif-ba/1.2?ui=ur#x", "/alif-ba/1.2")]
    [InlineData("https://archive.example/alif-ba/%DB%B1.2", "/alif-ba/\u06F1.2")]
    [InlineData("https://archive.example.evil/alif-ba/1.2", null)]
    [InlineData("https://archive.example@evil.example/alif-ba/1.2", null)]
    [InlineData("//evil.example/alif-ba/1.2", null)]
    [InlineData("/\\evil.example/", null)]
    [InlineData("http://archive.example/alif-ba/1.2", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("", null)]
    public void OnlyAddressesOfThisSiteHaveAPath(string address, string? path) => Assert.Equal(path, Addresses(null).PathOf(address));

    [Fact]
    public void WithoutAConfiguredOriginLinksArePaths()
    {
        var addresses = new PublicAddresses(Options.Create(new SiteOptions { PublicOrigin = new Uri("http://localhost:5080") }));

        Assert.Equal("/alif-ba", addresses.Of("/alif-ba"));
        Assert.Equal("http://localhost:5080/alif-ba", addresses.Absolute("/alif-ba"));
        Assert.Null(addresses.Origin);
    }

    /// <summary>Nobody listens at a port that the site was told to leave.</summary>
    [Theory]
    [InlineData("urls", "http://+:8080", "http://localhost:8080")]
    [InlineData("urls", "http://0.0.0.0:81;http://127.0.0.1:82", "http://localhost:81")]
    [InlineData("urls", "http://[::1]:83", "http://[::1]:83")]
    [InlineData("http_ports", "8080;8081", "http://localhost:8080")]
    [InlineData("urls", "http://127.0.0.1:0", "http://localhost:5080")]
    [InlineData("urls", "", "http://localhost:5080")]
    public void WithoutAConfiguredOriginItIsWhereTheSiteListens(string key, string value, string origin)
    {
        var options = new SiteOptions();
        new SiteOptionsReader(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)]).Build()).Configure(options);

        Assert.Equal(new Uri(origin), options.PublicOrigin);
        Assert.False(options.HasPublicOrigin);
    }

    private static PublicAddresses Addresses(string? pattern) => new(Options.Create(new SiteOptions
    {
        PublicOrigin = new Uri("https://archive.example"),
        HasPublicOrigin = true,
        IdentifierPattern = pattern,
    }));
}
