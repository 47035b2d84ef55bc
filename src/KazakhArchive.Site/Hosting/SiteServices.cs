using System.Text.Encodings.Web;
using System.Text.Unicode;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Apis.Dts;
using KazakhArchive.Site.Apis.OpenApi;
using KazakhArchive.Site.Caching;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages;
using KazakhArchive.Site.Pages.About;
using KazakhArchive.Site.Pages.Offline;
using KazakhArchive.Site.Preferences;
using KazakhArchive.Site.Settings;
using KazakhArchive.Site.Snapshots;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Filters;

namespace KazakhArchive.Site.Hosting;

/// <summary>What the site is made of, whatever the corpus; what depends on that, <see cref="SnapshotServices"/> lists.</summary>
public static class SiteServices
{
    public static void AddTo(WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog(log => log.ReadFrom.Configuration(builder.Configuration)
            // It would begin a trace for every request, which nobody reads: the line of the request and SharedRequestId say as much.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            // A site that is not ready yet is no fault; requests are answered 503.
            .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LevelAlias.Off)
            // What ended the start is said by Program.cs, in a line where its cause is known (StartFaults).
            .Filter.ByExcluding(line => line.MessageTemplate.Text == "Hosting failed to start")
            // What works beside the readers is told to end where the start has failed, which the host takes for a fault of its own.
            .Filter.ByExcluding(line => line.Exception is OperationCanceledException && Matching.FromSource("Microsoft.Extensions.Hosting")(line)));
        builder.Services.AddOptions<RequestLoggingOptions>().Configure<Serilog.ILogger>(RequestLogging.Configure);

        builder.Services.ConfigureOptions<SiteOptionsReader>().AddOptionsWithValidateOnStart<SiteOptions>();
        // Razor's own encoder would write every Arabic letter as an entity: 194 KB instead of 61 KB for a chapter.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddRazorPages(SitePages.Configure).AddMvcOptions(SitePages.Configure);
        NoUsers.Remove(builder.Services);
        builder.Services.AddSingleton<BackgroundCompression>().AddHostedService(services => services.GetRequiredService<BackgroundCompression>());
        builder.Services.AddHttpContextAccessor().AddScoped<Wording>();
        builder.Services.AddSingleton<Prose>().AddSingleton<ReportLinks>().AddSingleton<DeskLinks>().AddSingleton(TimeProvider.System).AddSingleton<SiteMeters>().AddSingleton<DtsAddresses>();
        SnapshotServices.AddTo(builder.Services);
        builder.Services.AddSingleton(CorpusAtHand.Find).AddSingleton<ReadCorpus>(services => CorpusAtHand.Reader(services)).AddSingleton<EditionCache>().AddSingleton<PageImageCache>().AddSingleton<ReloadOnHangup>().AddHostedService<CorpusWatch>();
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<SiteOptions>>(Proxies.Configure);
        builder.Services.ConfigureOptions<SiteLimitsReader>().AddOptionsWithValidateOnStart<SiteLimits>();
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<SiteLimits>, IOptions<SiteOptions>>(ConnectionLimits.Configure);
        builder.Services.AddRateLimiter(_ => { }).AddOptions<RateLimiterOptions>().Configure<IOptions<SiteLimits>>(RateLimits.Configure);
        builder.Services.AddSingleton<WarmUp>().AddHostedService(services => services.GetRequiredService<WarmUp>());
        builder.Services.AddHostedService<NativeHeap>();
        HealthEndpoints.AddTo(builder.Services);
        OpenApiEndpoint.AddTo(builder.Services);
        Telemetry.AddTo(builder);
        builder.Services.AddSingleton<OfflineWorker>().AddSingleton<PublicAddresses>().AddSingleton<Citations>();
        builder.Services.AddSingleton(services =>
            new PreferenceStylesheet(services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider));
    }
}
