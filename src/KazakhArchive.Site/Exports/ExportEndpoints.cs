using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Site.Exports.Json;
using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.Reading;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Exports;

/// <summary>
/// The machine forms of works, chapters and any other reference or range: <c>/{work}.tei.xml</c>, <c>/{work}/{reference}.tei.xml</c>
/// and so on; <c>/archive.zip</c> of the whole archive.
/// </summary>
public static class ExportEndpoints
{
    /// <summary>Else the page of a revision would take <c>/{work}@1/3.14.txt</c> for a reference that ends in <c>.txt</c>.</summary>
    public const int BeforePages = -1;

    /// <summary>Maps a file that scripts of any page may read, in front of the forms of texts: else they would take it for a passage of a work called names, or .well-known.</summary>
    public static void MapFile(IEndpointRouteBuilder site, string path, Delegate answer) =>
        site.MapMethods(path, ReadMethods.All, answer).WithOrder(BeforePages - 2).AddEndpointFilter((call, next) =>
        {
            CrossOrigin.Allow(call.HttpContext.Response);
            return next(call);
        });

    /// <summary>Whether an address is that of a file which is compressed already, and not to be kept with the pages.</summary>
    public static bool IsFile(PathString path) =>
        path == PassageUrls.Archive || path.Value?.EndsWith(EpubBook.Extension, StringComparison.Ordinal) == true;

    public static void Map(IEndpointRouteBuilder site)
    {
        MapForm(site, TeiDocument.Extension, TeiDocument.MediaType, (edition, excerpt, origin, facsimiles) => excerpt is null
            ? TeiDocument.Of(edition, origin, facsimiles.Of(edition))
            : TeiDocument.Of(edition, excerpt, origin, facsimiles.Of(edition)));
        MapForm(site, JsonExport.Extension, JsonExport.MediaType, (edition, excerpt, origin, _) => JsonExport.Of(edition, excerpt, origin));
        MapForm(site, MarkdownExport.Extension, MarkdownExport.MediaType, (edition, excerpt, _, _) => MarkdownExport.Of(edition, excerpt));
        MapPlainText(site);

        MapBook(site);
        site.MapMethods(PassageUrls.Archive, ReadMethods.All, ArchiveResponse.Send);
        site.MapMethods(PassageUrls.TextSchema, ReadMethods.All, JsonSchemaFile.Get);
    }

    private static void MapForm(IEndpointRouteBuilder site, string extension, string mediaType, Func<Edition, Excerpt?, Uri, FacsimileCache, byte[]> write) =>
        MachineForms.Map(site, extension, (http, work, reference) => MachineForms.Answer(http, work, reference, extension, (edition, excerpt) => ExportResponse.Of(
            http, edition, excerpt, extension, mediaType, write(edition, excerpt, OriginOf(http), http.RequestServices.GetRequiredService<FacsimileCache>()))));

    private static void MapBook(IEndpointRouteBuilder site) =>
        MachineForms.Map(site, EpubBook.Extension, (http, work, reference) => MachineForms.Answer(http, work, reference, EpubBook.Extension, (edition, excerpt) => ExportResponse.Of(
            http, edition, excerpt, EpubBook.Extension, EpubBook.MediaType, http.RequestServices.GetRequiredService<BookCache>().Book(edition, excerpt))));

    private static void MapPlainText(IEndpointRouteBuilder site)
    {
        var (extension, mediaType) = (ExportForm.PlainText.Extension, ExportForm.PlainText.MediaType);
        MachineForms.Map(site, extension, (http, work, reference) => LayerOf(http.Request.Query["layer"]) is not Layer layer
            ? TypedResults.StatusCode(StatusCodes.Status400BadRequest)
            : MachineForms.Answer(http, work, reference, extension, (edition, excerpt) =>
            {
                var address = PassageUrls.Absolute(OriginOf(http), PassageUrls.PlainText(edition, excerpt?.Range, layer));
                var suffix = layer == Layer.Reading ? extension : $".{PlainText.NameOf(layer)}{extension}";
                return ExportResponse.Of(http, edition, excerpt, suffix, mediaType, Encoding.UTF8.GetBytes(PlainText.Of(edition, excerpt, layer, address)));
            }));
    }

    private static Uri OriginOf(HttpContext http) => http.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.PublicOrigin!;

    /// <summary>Null for a layer that there is not.</summary>
    private static Layer? LayerOf(string? name) => name switch
    {
        null or "" => Layer.Reading,
        _ when name == PlainText.NameOf(Layer.Reading) => Layer.Reading,
        _ when name == PlainText.NameOf(Layer.Diplomatic) => Layer.Diplomatic,
        _ => null,
    };
}
