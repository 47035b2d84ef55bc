using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace KazakhArchive.Tests.Site.Pages.Shelf;

/// <summary>The whole site over <see cref="ManyWorks"/>; shared by all tests, which only read.</summary>
public sealed class ManyWorksHost : WebApplicationFactory<SiteOptions>
{
    public const int Works = 10_000;

    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    public async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await Reader().GetStringAsync(path));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.WriteNoLog();
        builder.CompressOnce();
        builder.ConfigureTestServices(services => services.Serve(ManyWorks.Create(Works)));
    }
}
