using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Responses;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>
/// Distributed Text Services 1.0, level 1 (https://dtsapi.org/specifications/versions/v1.0/): the texts for programs of
/// other people. Any page of the web may ask; nothing in the answers depends on who does.
/// </summary>
public static class DtsEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        MapReading(routes, PassageUrls.Dts, (DtsAddresses addresses) => DtsJson.Answer(addresses.Entry, "EntryPoint", json =>
        {
            json.WriteString("collection", addresses.Collection);
            json.WriteString("navigation", addresses.Navigation);
            json.WriteString("document", addresses.Document);
        }));
        MapReading(routes, PassageUrls.DtsCollection, DtsCollectionEndpoint.Get);
        MapReading(routes, PassageUrls.DtsNavigation, DtsNavigationEndpoint.Get);
        MapReading(routes, PassageUrls.DtsDocument, DtsDocumentEndpoint.Get);
        WithHeaders(routes.Map($"{PassageUrls.Dts}{{**rest}}", () => DtsProblem.NotFound("There is no such endpoint; the entry point lists them.")));
    }

    /// <summary>Reading only; a trailing slash may be there or not, which routing allows by itself.</summary>
    private static void MapReading(IEndpointRouteBuilder routes, string path, Delegate answer)
    {
        WithHeaders(routes.MapMethods(path, ReadMethods.All, answer));
        WithHeaders(routes.MapMethods(path, [HttpMethods.Options], (HttpResponse response) =>
        {
            response.Headers.AccessControlAllowMethods = "GET, HEAD";
            response.Headers.AccessControlAllowHeaders = "*";
            return TypedResults.NoContent();
        }));
        WithHeaders(routes.MapMethods(path, [HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete], (HttpResponse response) =>
        {
            response.Headers.Allow = "GET, HEAD";
            return new DtsProblem(StatusCodes.Status405MethodNotAllowed, "Texts are read here, not written.");
        }));
    }

    private static void WithHeaders(RouteHandlerBuilder endpoint) => endpoint.Add(builder =>
    {
        var answer = builder.RequestDelegate!;
        builder.RequestDelegate = context =>
        {
            var headers = context.Response.Headers;
            CrossOrigin.Allow(context.Response);
            headers.ContentSecurityPolicy = "default-src 'none'";
            headers.CacheControl = "no-cache";
            return answer(context);
        };
    });
}
