using KazakhArchive.Site.InterfaceLanguage;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site;

/// <summary>
/// Keeps each answer as it was compressed: compressing anew for every request costs 40 times what answering from
/// memory does (measured: 1.5k against 60k requests a second). Nothing goes stale, as the texts change only with a new start.
/// </summary>
public static class PageCache
{
    private const long MaximumBytes = 32 * 1024 * 1024;

    // The queries that change an answer; any other would only fill the cache.
    private static readonly string[] QueryKeys = ["language", "author", "subject", "layer", "v", "url", "format", "maxwidth", "maxheight"];

    public static void Configure(OutputCacheOptions options)
    {
        options.SizeLimit = MaximumBytes;
        options.AddBasePolicy(policy => policy
            .With(context => IsSameForEveryone(context.HttpContext.Request))
            .SetVaryByQuery(QueryKeys)
            .SetVaryByHeader(HeaderNames.AcceptEncoding)
            .VaryByValue(context => KeyValuePair.Create("interface", UiLanguage.Of(context.Request).ToString()))
            .Expire(TimeSpan.FromDays(1)));
    }

    public static void Configure(ResponseCompressionOptions options)
    {
        // Pages hold no secret that an attacker could guess by their length, so HTTPS makes no difference.
        options.EnableForHttps = true;
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
    }

    /// <summary>Settings are a reader's own, an address with ui= may set a cookie, and faces are compressed already.</summary>
    private static bool IsSameForEveryone(HttpRequest request) =>
        !request.Path.StartsWithSegments(PassageUrls.Preferences)
        && !request.Path.StartsWithSegments(PassageUrls.PreferencesStylesheet)
        && !request.Path.StartsWithSegments(PassageUrls.Faces)
        && !request.Query.ContainsKey(UiLanguage.QueryKey);
}
