using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazakhArchive.Site.Apis.Cards;

/// <summary>
/// <c>/{work}.png</c>, <c>/{work}/{reference}.png</c>, <c>/names/{id}.png</c> and <c>/archive.png</c>: what messengers and networks show of an address.
/// It holds what the address names and nothing that a reader wrote; kept like pages (<see cref="Caching.CachedResponses"/>).
/// </summary>
public static class CardEndpoints
{
    // Whoever shows it keeps it by its address; a text seldom changes, and its beginning less.
    private const string ADay = "public, max-age=86400";

    public static void Map(IEndpointRouteBuilder site)
    {
        MachineForms.Map(site, PassageUrls.CardExtension, (http, work, reference) => MachineForms.Answer(
            http, work, reference, PassageUrls.CardExtension, (edition, excerpt) => Drawn(http, Card.Of(edition, excerpt))));
        ExportEndpoints.MapFile(site, $"{PassageUrls.Names}/{{id}}{PassageUrls.CardExtension}", (HttpContext http, string id, Library library) =>
            EntityId.TryParse(id) is EntityId known && library.Gazetteer.Find(known) is Entity entity
                ? (IResult)Drawn(http, Card.Of(entity))
                : TypedResults.StatusCode(StatusCodes.Status404NotFound));
        ExportEndpoints.MapFile(site, PassageUrls.ArchiveCard, (HttpContext http) => Drawn(http, Card.Archives));
    }

    private static FileContentHttpResult Drawn(HttpContext http, Card card)
    {
        http.Response.Headers.CacheControl = ADay;
        return TypedResults.Bytes(CardDrawing.Draw(card), ShareCard.MediaType);
    }
}
