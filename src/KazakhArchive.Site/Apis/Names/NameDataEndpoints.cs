using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Apis.Search;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Primitives;

namespace KazakhArchive.Site.Apis.Names;

/// <summary>The names and the glossary as data: JSON-LD, GeoJSON, TEI, SKOS, and a service that matches names with them.</summary>
public static class NameDataEndpoints
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(IEndpointRouteBuilder routes)
    {
        ExportEndpoints.MapFile(routes, PassageUrls.Names + "/{id}.jsonld", (string id, Library library, PublicAddresses addresses) =>
            EntityId.TryParse(id) is EntityId known && library.Gazetteer.Find(known) is Entity entity
                ? (IResult)TypedResults.Text(NameJson.Write(entity, addresses.Absolute).ToJsonString(Relaxed), LinkedData.MediaType, Encoding.UTF8)
                : TypedResults.StatusCode(StatusCodes.Status404NotFound));
        ExportEndpoints.MapFile(routes, PassageUrls.NamesGeoJson, (Library library, PublicAddresses addresses) =>
            (IResult)new JsonResponse(PlacesGeoJson.MediaType, json => PlacesGeoJson.Write(json, library.Gazetteer, addresses.Absolute)));
        ExportEndpoints.MapFile(routes, PassageUrls.Glossary, (Library library, PublicAddresses addresses) =>
            (IResult)new JsonResponse(LinkedData.MediaType, json => GlossaryJson.Write(json, library.Glossary, addresses.Absolute(PassageUrls.Glossary))));
        ExportEndpoints.MapFile(routes, PassageUrls.NamesTei, (Library library, PublicAddresses addresses) =>
            (IResult)TypedResults.Bytes(TeiGazetteer.Of(library.Gazetteer, addresses.Absolute), $"{TeiDocument.MediaType}; charset=utf-8"));
        routes.MapMethods(PassageUrls.Reconcile, [.. ReadMethods.All, HttpMethods.Post], Reconcile).DisableAntiforgery();
    }

    private static async Task<IResult> Reconcile(HttpContext http, Library library, PublicAddresses addresses)
    {
        ApiResponse.Open(http);
        var queries = (await SentForm.Of(http.Request)).Fields is { } form ? form["queries"] : http.Request.Query["queries"];
        return StringValues.IsNullOrEmpty(queries) ? ApiResponse.Of(http, Reconciliation.Manifest(addresses.Absolute))
            : Reconciliation.Answer(queries.ToString(), library.Gazetteer) is { } answer ? ApiResponse.Of(http, answer)
            : ApiResponse.Refused(http, "queries is no batch of queries, or holds more than 50 of them.");
    }
}
