using System.Globalization;
using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Apis.Discovery;

/// <summary>How search engines, feed readers, browsers and libraries find the archive.</summary>
public static class DiscoveryEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        ExportEndpoints.MapFile(routes, PassageUrls.Sitemap, (Library library, IOptions<SiteOptions> options) => Sitemap.Of(library, Absolute(options)));
        ExportEndpoints.MapFile(routes, "/sitemap/{number}.xml", (string number, Library library, IOptions<SiteOptions> options) =>
            int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var part) && PassageUrls.SitemapPart(part).EndsWith($"/{number}.xml", StringComparison.Ordinal)
                ? Sitemap.Part(library, part, Absolute(options)) ?? NotFound()
                : NotFound());
        ExportEndpoints.MapFile(routes, PassageUrls.Robots, (IOptions<SiteOptions> options) => TypedResults.Text(RobotsFile(Absolute(options))));
        ExportEndpoints.MapFile(routes, PassageUrls.Atom, (HttpContext http, Library library, IOptions<SiteOptions> options) =>
            PageList.Read(http.Request.Query) is int page
                ? AtomFeed.Of(library, page, LanguageOf(http), Absolute(options)) ?? NotFound()
                : TypedResults.StatusCode(StatusCodes.Status400BadRequest));
        ExportEndpoints.MapFile(routes, PassageUrls.Opds, (HttpContext http, Library library, IOptions<SiteOptions> options) =>
            PageList.Read(http.Request.Query) is not int page ? TypedResults.StatusCode(StatusCodes.Status400BadRequest)
            : page > OpdsCatalogue.LastPage(library) ? NotFound()
            : (IResult)new JsonResponse(OpdsCatalogue.MediaType, json => OpdsCatalogue.Write(json, library, page, Absolute(options))));
        ExportEndpoints.MapFile(routes, PassageUrls.SecurityText, (IOptions<SiteOptions> options, TimeProvider time) =>
            TypedResults.Text(SecurityText.Write(options.Value, time.GetUtcNow()), "text/plain", Encoding.UTF8));
        ExportEndpoints.MapFile(routes, PassageUrls.OpenSearch, (HttpContext http, IOptions<SiteOptions> options) =>
            OpenSearchDescription.Of(LanguageOf(http), Absolute(options)));
    }

    /// <summary>
    /// Everything may be read by everyone. What a query or a form makes of the same texts need not be crawled; the texts of
    /// revisions may be, and say themselves that they are not to be listed (X-Robots-Tag). A path ends with a dollar sign (RFC 9309) where
    /// a stylesheet or a script that pages need begins with it.
    /// </summary>
    private static string RobotsFile(Func<string, string> absolute) =>
        $"User-agent: *\nDisallow: {PassageUrls.Search}?*&\nDisallow: {PassageUrls.Shelf}?*&\nDisallow: {PassageUrls.Preferences}$\nDisallow: {PassageUrls.Preferences}?\nDisallow: {PassageUrls.SearchApi}\nSitemap: {absolute(PassageUrls.Sitemap)}\n";

    private static StatusCodeHttpResult NotFound() => TypedResults.StatusCode(StatusCodes.Status404NotFound);

    private static Language LanguageOf(HttpContext http)
    {
        var language = UiLanguage.Of(http.Request);
        http.Response.Headers.ContentLanguage = language.Code();
        http.Response.Headers.Vary = new[] { HeaderNames.AcceptLanguage, HeaderNames.Cookie };
        return language;
    }

    private static Func<string, string> Absolute(IOptions<SiteOptions> options) =>
        path => PassageUrls.Absolute(options.Value.PublicOrigin!, path);
}
