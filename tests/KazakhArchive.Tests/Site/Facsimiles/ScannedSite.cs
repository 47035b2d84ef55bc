using KazakhArchive.Site.Settings;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace KazakhArchive.Tests.Site.Facsimiles;

/// <summary>The whole site over two drafts: <c>makhtut</c> with printed pages 12 and 13, <c>waraqat</c> whose pages have no numbers.</summary>
public sealed class ScannedSite : IDisposable
{
    private readonly ScratchCorpus corpus = new();
    private readonly CorpusHost host;
    private readonly WebApplicationFactory<SiteOptions> site;

    public ScannedSite()
    {
        Make(corpus, "makhtut", areNumbered: true);
        Make(corpus, "waraqat", areNumbered: false);
        host = new CorpusHost(corpus.Path);
        site = host.WithWebHostBuilder(builder => builder.UseSetting("Corpus:Drafts", "true"));
        Reader = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
    }

    public HttpClient Reader { get; }

    internal static void Make(ScratchCorpus corpus, string id, bool areNumbered)
    {
        var given = Directory.CreateTempSubdirectory("pages").FullName;
        ScannedPages.Write(given, areNumbered: areNumbered);
        var (exitCode, _, error) = corpus.Run("new", id, "--source", given, "--lang", "ar", "--title", "كتاب السفر");
        Directory.Delete(given, recursive: true);
        Assert.True(exitCode == 0, error);
    }

    public void Dispose()
    {
        site.Dispose();
        host.Dispose();
        corpus.Dispose();
    }
}
