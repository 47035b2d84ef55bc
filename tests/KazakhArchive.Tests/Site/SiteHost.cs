using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace KazakhArchive.Tests.Site;

/// <summary>The whole site over <see cref="TinyLibrary"/>, started once for all tests, which only read.</summary>
public sealed class SiteHost
{
    private static readonly TinySite Shared = Started();
    private static readonly Lock Gate = new();
    private readonly TinySite site = Shared;

    public TestServer Server => site.Server;

    /// <summary>Keeps no cookies and follows no redirects, so that each answer is seen as it is.</summary>
    public HttpClient Reader(string? acceptLanguage = null, string? cookie = null)
    {
        lock (Gate)
        {
            return site.Reader(acceptLanguage, cookie);
        }
    }

    public async Task<IHtmlDocument> Page(string path, string? acceptLanguage = null) =>
        new HtmlParser().ParseDocument(await (await Reader(acceptLanguage).GetAsync(path)).Content.ReadAsStringAsync());

    /// <summary>A site of one's own, which differs in something.</summary>
    public static WebApplicationFactory<SiteOptions> WithWebHostBuilder(Action<IWebHostBuilder> configure) => new TinySite().WithWebHostBuilder(configure);

    // Only one thread may start it, or make a client of it.
    private static TinySite Started()
    {
        var site = new TinySite();
        _ = site.Server;
        return site;
    }
}

/// <summary>The whole site over <see cref="TinyLibrary"/>, for tests that need one whose pages nobody has asked for yet.</summary>
public sealed class TinySite : WebApplicationFactory<SiteOptions>
{
    /// <summary>Keeps no cookies and follows no redirects, so that each answer is seen as it is.</summary>
    public HttpClient Reader(string? acceptLanguage = null, string? cookie = null)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        if (acceptLanguage is not null)
        {
            client.DefaultRequestHeaders.Add("Accept-Language", acceptLanguage);
        }

        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        }

        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.WriteNoLog();
        builder.ConfigureTestServices(services => services.Serve(TinyLibrary.Create()));
    }
}
