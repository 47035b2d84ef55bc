using KazakhArchive.Desk.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KazakhArchive.Tests.Desk;

/// <summary>
/// The desk on a free port of this machine, within this process: its code is compiled once for all tests. What a desk prints, refuses and
/// loses when it ends is tested on a <see cref="Support.DeskProcess"/>.
/// </summary>
internal sealed class DeskHost : WebApplicationFactory<AccessToken>
{
    private readonly string corpus;

    private DeskHost(string corpus) => this.corpus = corpus;

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>What it prints: its address with the token.</summary>
    public Uri Printed => new(Address, $"?{AccessToken.QueryKey}={Services.GetRequiredService<AccessToken>().Text}");

    public static DeskHost Start(string corpus)
    {
        var desk = new DeskHost(corpus);
        desk.UseKestrel(); // A port named here is set when the desk may be listening already.
        desk.StartServer();
        return desk;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Environments.Production)
        .UseSetting("corpus", corpus)
        .UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
}
