using KazakhArchive.Site.Caching;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog;
using Serilog.Core;

namespace KazakhArchive.Tests.Site;

internal static class Silence
{
    /// <summary>Keeps the site's log out of that of the tests.</summary>
    public static void WriteNoLog(this IWebHostBuilder builder) => builder.ConfigureTestServices(services => services.AddSerilog(Logger.None));

    /// <summary>Leaves to the tests the third of a processor that goes into compressing pages again behind the readers' backs.</summary>
    public static void CompressOnce(this IWebHostBuilder builder) => builder.ConfigureTestServices(services => services.Remove(services.Single(
        service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is Func<IServiceProvider, BackgroundCompression>)));
}
