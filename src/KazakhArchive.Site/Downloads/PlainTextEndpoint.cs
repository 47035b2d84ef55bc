using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Downloads;

/// <summary><c>/{work}.txt</c>, in the reading layer unless <c>?layer=diplomatic</c> asks otherwise.</summary>
public static class PlainTextEndpoint
{
    public static Results<ContentHttpResult, StatusCodeHttpResult> Get(
        string work, string? layer, Library library, IOptions<SiteOptions> options)
    {
        if (WorkId.TryParse(work) is not WorkId id || library.Find(id) is not Edition edition)
        {
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        }

        Layer? wanted = layer switch
        {
            null or "" or "reading" => Layer.Reading,
            "diplomatic" => Layer.Diplomatic,
            _ => null,
        };
        if (wanted is not Layer known)
        {
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        }

        var address = PassageUrls.Absolute(options.Value.PublicOrigin!, PassageUrls.PlainText(id, known));
        return TypedResults.Content(PlainText.Of(edition, known, address), "text/plain; charset=utf-8");
    }
}
