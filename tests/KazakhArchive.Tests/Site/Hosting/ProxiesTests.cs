using KazakhArchive.Site.Hosting;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Tests.Site.Hosting;

public class ProxiesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("10.0.0.5", "10.0.0.5/32")]
    [InlineData("10.0.0.0/8, ::1", "10.0.0.0/8 ::1/128")]
    public void AddressesAndNetworksAreRead(string list, string networks) =>
        Assert.Equal(networks, string.Join(' ', Proxies.Parse(list)!));

    [Theory]
    [InlineData("anybody")]
    [InlineData("10.0.0.0/8, 10.0.0.0/99")]
    public void OtherWordsAreRefused(string list) => Assert.Null(Proxies.Parse(list));

    [Theory]
    [InlineData("", ForwardedHeaders.None)]
    [InlineData("10.0.0.5", ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto)]
    public void NobodyIsBelievedUnlessConfigured(string list, ForwardedHeaders believed)
    {
        var options = new ForwardedHeadersOptions();

        Proxies.Configure(options, Options.Create(new SiteOptions { Proxies = Proxies.Parse(list) }));

        Assert.Equal(believed, options.ForwardedHeaders);
        Assert.Empty(options.KnownProxies);
    }
}
