using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KazakhArchive.Tests.Site.Apis.Dts;

/// <summary>A client that knows the entry point and nothing else: every other address comes out of a template.</summary>
internal sealed partial class DtsClient(HttpClient http)
{
    public async Task<JsonNode> Get(string url)
    {
        var answer = await Send(url);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {url}");
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal("https://dtsapi.org/context/v1.0.json", (string?)json["@context"]);
        Assert.Equal("1.0", (string?)json["dtsVersion"]);
        return json;
    }

    public Task<HttpResponseMessage> Send(string url)
    {
        Assert.StartsWith(CorpusHost.Origin, url, StringComparison.Ordinal);
        return http.GetAsync(url[CorpusHost.Origin.Length..]);
    }

    /// <summary>RFC 6570, form-style expressions: <c>{?a,b}</c> and <c>{&amp;a,b}</c>. A variable without a value vanishes.</summary>
    public static string Expand(JsonNode? template, params (string Name, string Value)[] values) => Expression().Replace((string)template!, match =>
    {
        var names = match.Groups[2].Value.Split(',');
        Assert.All(values, value => Assert.Contains(value.Name, names));
        var parts = names.SelectMany(name => values.Where(value => value.Name == name))
            .Select(value => $"{value.Name}={Uri.EscapeDataString(value.Value)}").ToList();
        return parts.Count == 0 ? "" : match.Groups[1].Value + string.Join('&', parts);
    });

    [GeneratedRegex(@"\{([?&])([^}]+)\}")]
    private static partial Regex Expression();
}
