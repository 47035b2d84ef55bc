using System.Net;
using System.Text.Json;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class HealthEndpointsTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Fact]
    public async Task ReadySaysWhichTextsItHas()
    {
        using var answer = await site.Reader().GetAsync("/health/ready");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("ready", json.RootElement.GetProperty("status").GetString());
        Assert.Equal(84, json.RootElement.GetProperty("works").GetProperty("abc-kazakhstan").GetProperty("passages").GetInt32());
    }

    [Fact]
    public async Task LiveAnswers() => Assert.Equal("live", await site.Reader().GetStringAsync("/health/live"));
}
