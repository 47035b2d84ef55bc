using System.Globalization;
using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Works;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Facsimiles;

/// <summary>
/// The image of a page in one of its widths: <c>/{work}/images/{number}/{width}.jpg</c>. Whoever names its content (<c>v</c>) may keep it for ever;
/// under the address alone it is asked for again.
/// </summary>
public static class ImageEndpoint
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapMethods($"/{{work}}/{PassageUrls.Images}/{{number:int}}/{{width:int}}{PassageUrls.ImageExtension}", ReadMethods.All, Get);

    private static async Task<IResult> Get(HttpContext http, Library library, FacsimileCache facsimiles, PageImageCache images, string work, int number, int width, CancellationToken cancel)
    {
        if (library.FindTyped(work) is not { } entry || entry.Id.Value != work)
        {
            return TypedResults.StatusCode(library.IsUnreadable(work) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound);
        }

        // A number has one spelling.
        var path = string.Create(CultureInfo.InvariantCulture, $"/{entry.Id}/{PassageUrls.Images}/{number}/{width}{PassageUrls.ImageExtension}");
        if (http.Request.Path != path || !SizedImage.Widths.Contains(width) || facsimiles.Of(entry.Id)?.Find(number) is not PageImage image)
        {
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        }

        var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{image.Tag}-{width}\""));
        http.Response.Headers.CacheControl = http.Request.Query[SiteFiles.DigestKey] == image.Tag ? SiteFiles.AYear : "no-cache";
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false)))
        {
            http.Response.Headers.ETag = tag.ToString();
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        if (await images.Get(facsimiles, entry.Id, image, width, cancel) is byte[] bytes)
        {
            return TypedResults.Bytes(bytes, SizedImage.MediaType, enableRangeProcessing: true, entityTag: tag);
        }

        // Until the work is read again, the file there is not the one that was listed.
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.StatusCode(StatusCodes.Status404NotFound);
    }
}
