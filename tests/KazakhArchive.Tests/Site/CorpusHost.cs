using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace KazakhArchive.Tests.Site;

/// <summary>The whole site over a corpus on disk, as somebody's server would run it.</summary>
public class CorpusHost(string corpusPath) : WebApplicationFactory<SiteOptions>
{
    public const string Origin = "https://archive.example";

    /// <summary>Follows no redirects, and comes by a host name that must appear in no answer.</summary>
    public HttpClient Reader()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Host = "evil.example";
        return client;
    }

    public async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await Reader().GetStringAsync(path));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Corpus:Path", corpusPath);
        builder.UseSetting("PublicOrigin", Origin);
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }
}
