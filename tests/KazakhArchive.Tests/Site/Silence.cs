using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog.Core;

namespace KazakhArchive.Tests.Site;

internal static class Silence
{
    /// <summary>Keeps the site's log out of that of the tests.</summary>
    public static void WriteNoLog(this IWebHostBuilder builder) => builder
        .ConfigureLogging(logging => logging.ClearProviders())
        .ConfigureTestServices(services => services.AddSingleton<Serilog.ILogger>(Logger.None));
}
