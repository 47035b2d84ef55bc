using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace KazakhArchive.Tests.Site;

/// <summary>The whole site over <see cref="TinyLibrary"/>; shared by all tests, which only read.</summary>
public sealed class SiteHost : WebApplicationFactory<SiteOptions>
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

    public async Task<IHtmlDocument> Page(string path, string? acceptLanguage = null) =>
        new HtmlParser().ParseDocument(await (await Reader(acceptLanguage).GetAsync(path)).Content.ReadAsStringAsync());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.WriteNoLog();
        builder.ConfigureTestServices(services => services.Serve(TinyLibrary.Create()));
    }
}
