using System.Net;
using KazakhArchive.Site.Addresses;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// <c>KazakhArchive.Site health</c>: asks the site that runs beside it whether it is ready, for containers, whose image holds no
/// other program that could ask.
/// </summary>
public static class HealthProbe
{
    public const string Command = "health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <returns>0 where it is ready, else 1, as Docker's HEALTHCHECK wants it.</returns>
    public static async Task<int> Run()
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0];
        var site = new Uri(string.IsNullOrEmpty(port) ? DefaultAddress.Url : $"http://127.0.0.1:{port}");
        using var client = new HttpClient { BaseAddress = site, Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(PassageUrls.Ready);
            return answer.StatusCode == HttpStatusCode.OK ? 0 : 1;
        }
        catch (HttpRequestException)
        {
            return 1;
        }
        catch (TaskCanceledException)
        {
            return 1;
        }
    }
}
