using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.Settings;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>The document endpoint: a resource, one of its units or a stretch of them, as TEI, HTML or plain text.</summary>
public static class DtsDocumentEndpoint
{
    public static IResult Get(
        HttpContext http, DtsCollections collections, DtsAddresses addresses, FacsimileCache facsimiles, IOptions<SiteOptions> options)
    {
        var parameters = new DtsParameters(http.Request.Query);
        if (DtsSelection.Read(http, collections, out var problem) is not DtsSelection selection)
        {
            return problem!;
        }

        var mediaType = parameters["mediaType"] ?? DtsItems.MediaTypes[0];
        if (!DtsItems.MediaTypes.Contains(mediaType, StringComparer.Ordinal))
        {
            return DtsProblem.NotFound("The resource is not to be had in that mediaType; its mediaTypes are listed by the collection endpoint.");
        }

        http.Response.Headers.Append("Link", $"<{addresses.CollectionAt(selection.Resource.Id)}>; rel=\"collection\"");
        var edition = selection.Resource.Edition;
        var excerpt = DtsExcerpt.Of(selection);
        return mediaType switch
        {
            "text/html" => TypedResults.Content(DtsHtml.Of(edition, excerpt), "text/html; charset=utf-8"),
            "text/plain" => TypedResults.Content(DtsPlainText.Of(edition, excerpt), "text/plain; charset=utf-8"),
            _ => TypedResults.Bytes(
                excerpt is null ? TeiDocument.Of(edition, options.Value.PublicOrigin!, facsimiles.Of(edition)) : TeiDocument.Wrapped(edition, excerpt, options.Value.PublicOrigin!),
                TeiDocument.MediaType),
        };
    }
}
