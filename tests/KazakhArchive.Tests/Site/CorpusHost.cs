using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace KazakhArchive.Tests.Site;

/// <summary>The whole site over a corpus on disk, as somebody's server would run it.</summary>
public class CorpusHost(string corpusPath) : WebApplicationFactory<SiteOptions>
{
    public const string Origin = "https://archive.example";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Follows no redirects, and comes by a host name that must appear in no answer.</summary>
    public HttpClient Reader()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Host = "evil.example";
        return client;
    }

    /// <summary>What the site says of itself once its first pages are warm.</summary>
    public async Task<JsonElement> Ready()
    {
        using var reader = Reader();
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            using var answer = await reader.GetAsync("/health/ready");
            if (answer.IsSuccessStatusCode)
            {
                return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
            }

            Assert.True(clock.Elapsed < Patience, "The site does not become ready.");
        }
    }

    public async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await Reader().GetStringAsync(path));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Corpus:Path", corpusPath);
        builder.UseSetting("PublicOrigin", Origin);
        builder.WriteNoLog();
        builder.CompressOnce();
    }
}
