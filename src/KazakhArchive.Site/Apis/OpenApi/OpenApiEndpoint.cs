using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KazakhArchive.Site.Apis.OpenApi;

/// <summary><c>/api/openapi</c>: what programs may ask, described for their makers (OpenAPI 3.1). It is made of the routes themselves.</summary>
public static class OpenApiEndpoint
{
    private const string Document = "v1";
    private const string Problem = "application/problem+json";

    private static readonly Dictionary<string, ProgramOperation> Operations = ProgramOperation.All.ToDictionary(operation => operation.Path.Trim('/'), StringComparer.Ordinal);

    public static void AddTo(IServiceCollection site) => site.AddOpenApi(Document, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route => route.HttpMethod == HttpMethods.Get && OperationOf(route) is not null;
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, OperationOf(context.Description)!);
            return Task.CompletedTask;
        });
    });

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(PassageUrls.OpenApi, ReadMethods.All, async (HttpContext http, PublicAddresses addresses) =>
    {
        var document = await http.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(Document).GetOpenApiDocumentAsync(http.RequestAborted);
        document.Info = new OpenApiInfo { Title = UiStrings.Get("SiteName", Language.English), Version = Search.SearchApi.Version, Description = UiStrings.Get("SiteDescription", Language.English) };
        document.Servers = [new OpenApiServer { Url = addresses.Absolute("/").TrimEnd('/') }];
        CrossOrigin.Allow(http.Response);
        http.Response.ContentType = "application/json";
        await document.SerializeAsJsonAsync(http.Response.Body, OpenApiSpecVersion.OpenApi3_1, http.RequestAborted);
    });

    private static ProgramOperation? OperationOf(ApiDescription route) => Operations.GetValueOrDefault(route.RelativePath?.Trim('/') ?? "");

    private static void Describe(OpenApiOperation operation, ProgramOperation told)
    {
        operation.OperationId = told.Id;
        operation.Summary = told.Summary;
        // Of what routing itself takes the path's parts are told rightly; the query is read by hand.
        operation.Parameters =
        [
            .. (operation.Parameters ?? []).Where(parameter => parameter.In == ParameterLocation.Path),
            .. told.Parameters.Select(parameter => new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Meaning,
                Required = parameter.IsNeeded,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            }),
        ];
        operation.Tags = null;
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = "The answer.", Content = new Dictionary<string, OpenApiMediaType> { [told.MediaType] = new() } },
            ["default"] = new OpenApiResponse { Description = "What went wrong (RFC 9457).", Content = new Dictionary<string, OpenApiMediaType> { [Problem] = new() } },
        };
    }
}
