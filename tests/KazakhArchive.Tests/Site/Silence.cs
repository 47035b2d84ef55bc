using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Serilog;
using Serilog.Core;

namespace KazakhArchive.Tests.Site;

internal static class Silence
{
    /// <summary>Keeps the site's log out of that of the tests.</summary>
    public static void WriteNoLog(this IWebHostBuilder builder) => builder.ConfigureTestServices(services => services.AddSerilog(Logger.None));
}
