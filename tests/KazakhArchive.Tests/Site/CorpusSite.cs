using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace KazakhArchive.Tests.Site;

/// <summary>The whole site over the archive's own texts.</summary>
public sealed class CorpusSite : WebApplicationFactory<SiteOptions>
{
    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.WriteNoLog();
}
