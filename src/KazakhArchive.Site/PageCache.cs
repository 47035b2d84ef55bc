using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Hosting;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Map;
using KazakhArchive.Site.Timeline;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site;

/// <summary>
/// Keeps each answer as it was compressed: compressing anew for every request costs 40 times what answering from
/// memory does (measured: 1.5k against 60k requests a second). Nothing goes stale: an answer is kept under the revision it was made of.
/// </summary>
public static class PageCache
{
    private const long MaximumBytes = 32 * 1024 * 1024;

    // The queries that change an answer; any other would only fill the cache.
    private static readonly string[] QueryKeys = ["language", "author", "subject", "group", "layer", "a", "b", "side", "v", "url", "format", "maxwidth", "maxheight", .. TimelineAddress.Keys.Union(MapAddress.Keys)];

    public static void Configure(OutputCacheOptions options)
    {
        options.SizeLimit = MaximumBytes;
        // Another spelling of an address is answered with a redirect, not with the page.
        options.UseCaseSensitivePaths = true;
        options.AddBasePolicy(policy => policy
            .With(context => IsSameForEveryone(context.HttpContext.Request))
            .SetVaryByQuery(QueryKeys)
            .SetVaryByHeader(HeaderNames.AcceptEncoding)
            .VaryByValue(context => KeyValuePair.Create("revision", context.RequestServices.GetRequiredService<Snapshot>().Revision.Value))
            .VaryByValue(context => KeyValuePair.Create("interface", UiLanguage.Of(context.Request).ToString()))
            .Expire(TimeSpan.FromDays(1)));
    }

    public static void Configure(ResponseCompressionOptions options)
    {
        // Pages hold no secret that an attacker could guess by their length, so HTTPS makes no difference.
        options.EnableForHttps = true;
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/tei+xml", "text/markdown"];
    }

    /// <summary>
    /// Settings are a reader's own, programs ask with parameters of their own, an address with ui= may set a cookie, and faces
    /// are compressed already, as are books and the archive, which <see cref="MadeOnce"/> keeps. Searches, filtered names, texts with the
    /// words of a search marked, and comparisons with a passage chosen are without number: they would drive the chapters out.
    /// </summary>
    private static bool IsSameForEveryone(HttpRequest request) =>
        !request.Path.StartsWithSegments(PassageUrls.Preferences)
        && !request.Path.StartsWithSegments(PassageUrls.PreferencesStylesheet)
        && !request.Path.StartsWithSegments(PassageUrls.Faces)
        && !request.Path.StartsWithSegments(PassageUrls.Search)
        && !request.Query.ContainsKey("q")
        && !request.Query.ContainsKey("name")
        && !request.Query.ContainsKey("at")
        && !request.Path.StartsWithSegments(PassageUrls.Programs)
        && !request.Path.StartsWithSegments("/health")
        && !request.Path.StartsWithSegments(PassageUrls.Oai)
        && !MadeOnce.IsFile(request.Path)
        && !request.Query.ContainsKey(UiLanguage.QueryKey);
}
