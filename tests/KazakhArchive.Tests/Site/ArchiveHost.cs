using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site;

/// <summary>The whole site over the archive's own texts, started once for all tests, which only read.</summary>
public sealed class ArchiveHost
{
    private static readonly CorpusHost Shared = Started();
    private static readonly Lock Gate = new();
    private readonly CorpusHost site = Shared;

    /// <summary>Follows no redirects, and comes by a host name that must appear in no answer.</summary>
    public HttpClient Reader()
    {
        lock (Gate)
        {
            return site.Reader();
        }
    }

    /// <summary>What the site says of itself once its first pages are warm.</summary>
    public Task<JsonElement> Ready() => site.Ready();

    public async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await Reader().GetStringAsync(path));

    // Only one thread may start it, or make a client of it.
    private static CorpusHost Started()
    {
        var site = new CorpusHost(ArchiveCorpus.Folder.Path);
        _ = site.Server;
        return site;
    }
}
