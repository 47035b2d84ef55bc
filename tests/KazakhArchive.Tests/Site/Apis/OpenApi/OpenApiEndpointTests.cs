using System.Text.Json;
using KazakhArchive.Site.Apis.OpenApi;

namespace KazakhArchive.Tests.Site.Apis.OpenApi;

public sealed class OpenApiEndpointTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task EveryOperationIsARouteOfTheSite()
    {
        using var document = JsonDocument.Parse(await site.Reader().GetStringAsync("/api/openapi"));
        var paths = document.RootElement.GetProperty("paths").EnumerateObject().ToDictionary(path => path.Name.Trim('/'), path => path.Value, StringComparer.Ordinal);

        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("http://localhost:5080", document.RootElement.GetProperty("servers")[0].GetProperty("url").GetString());
        Assert.Equal(
            ProgramOperation.All.Select(operation => operation.Path.Trim('/')).Order(StringComparer.Ordinal),
            paths.Keys.Order(StringComparer.Ordinal));
        Assert.All(ProgramOperation.All, operation =>
        {
            var told = paths[operation.Path.Trim('/')].GetProperty("get");
            Assert.Equal(operation.Id, told.GetProperty("operationId").GetString());
            Assert.True(told.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty(operation.MediaType, out _));
            var count = operation.Path.Split('{').Length - 1 + operation.Parameters.Count;
            Assert.Equal(count, told.TryGetProperty("parameters", out var parameters) ? parameters.GetArrayLength() : 0);
        });
    }
}
