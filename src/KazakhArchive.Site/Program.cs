using System.Globalization;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using KazakhArchive.Site;
using KazakhArchive.Site.Answers;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Discovery;
using KazakhArchive.Site.Dts;
using KazakhArchive.Site.Embedding;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Hosting;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Names;
using KazakhArchive.Site.Oai;
using KazakhArchive.Site.Offline;
using KazakhArchive.Site.OpenApi;
using KazakhArchive.Site.Pages;
using KazakhArchive.Site.Preferences;
using KazakhArchive.Site.Search;
using KazakhArchive.Texts.Orthography;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;

if (!IcuCheck.IsPresent)
{
    Console.Error.WriteLine(IcuCheck.Missing);
    return 1;
}

if (args is [HealthProbe.Command])
{
    return await HealthProbe.Run();
}

// Until the settings have been read: what nobody foresaw before then is a line of the log, too.
Log.Logger = new LoggerConfiguration().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture).CreateBootstrapLogger();
try
{
    // Pages and settings lie beside the program, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. Switches.Expand(args)], ContentRootPath = AppContext.BaseDirectory });
    DefaultAddress.Set(builder);
    builder.Services.AddSerilog(log => log.ReadFrom.Configuration(builder.Configuration)
        // It would begin a trace for every request, which nobody reads: the line of the request and SharedRequestId say as much.
        .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
        // A site that is not ready yet is no fault; who asks is answered 503.
        .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LevelAlias.Off)
        // What ended the start is said below, in a line where its cause is known.
        .Filter.ByExcluding(line => line.MessageTemplate.Text == "Hosting failed to start"));
    builder.Services.AddOptions<RequestLoggingOptions>().Configure<Serilog.ILogger>(RequestLogging.Configure);

    builder.Services.ConfigureOptions<SiteOptionsReader>().AddOptionsWithValidateOnStart<SiteOptions>();
    // Razor's own encoder would write every Arabic letter as an entity: 194 KB instead of 61 KB for a chapter.
    builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    builder.Services.AddRazorPages(SitePages.Configure).AddMvcOptions(SitePages.Configure);
    NoUsers.Remove(builder.Services);
    builder.Services.AddSingleton<ThoroughCompression>().AddHostedService(services => services.GetRequiredService<ThoroughCompression>());
    builder.Services.AddHttpContextAccessor().AddScoped<Wording>();
    builder.Services.AddSingleton<Prose>().AddSingleton<ReportLinks>().AddSingleton(TimeProvider.System).AddSingleton<SiteMeters>().AddSingleton<DtsAddresses>();
    SnapshotServices.AddTo(builder.Services);
    builder.Services.AddSingleton(CorpusAtHand.Find).AddSingleton(CorpusAtHand.Reader).AddSingleton<EditionCache>().AddSingleton<ReloadOnHangup>().AddHostedService<CorpusWatch>();
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

    var app = builder.Build();
    // Before everything that asks whether a request came by TLS.
    app.UseForwardedHeaders();
    app.UseHsts();
    app.UseSerilogRequestLogging();
    app.UseMiddleware<RequestCount>();
    app.UseMiddleware<CanonicalPath>();
    app.UseMiddleware<LanguageOfAddress>();
    app.UseMiddleware<ContentNegotiation>();
    app.UseMiddleware<AnswerMiddleware>();
    app.UseMiddleware<SafeHeaders>();
    app.UseMiddleware<SharedRequestId>();
    app.UseExceptionHandler("/-/500");
    app.UseStatusCodePagesWithReExecute("/-/{0}");
    app.UseMiddleware<RemovedWorks>();
    // What the cache or a file answers costs nothing and is not counted.
    app.UseStaticFiles(SiteFiles.Options);
    app.UseRateLimiter();
    app.UseRouting();
    HealthEndpoints.Map(app);
    app.MapMethods(PassageUrls.OfflineWorker, ExportEndpoints.Methods, (HttpContext http, OfflineWorker worker) => worker.Answer(http));
    app.MapMethods(PassageUrls.PreferencesStylesheet, ExportEndpoints.Methods, PreferenceStylesheetEndpoint.Get);
    app.MapMethods(PassageUrls.SearchApi, ExportEndpoints.Methods, SearchApi.Get);
    app.MapMethods(PassageUrls.SuggestApi, ExportEndpoints.Methods, SuggestApi.Get);
    app.MapMethods(PassageUrls.SuggestOpenSearch, ExportEndpoints.Methods, SuggestApi.OpenSearch);
    NameDataEndpoints.Map(app);
    OpenApiEndpoint.Map(app);
    app.MapMethods(PassageUrls.ConcordanceCsv, ExportEndpoints.Methods, ConcordanceDownload.Csv);
    app.MapMethods(PassageUrls.ConcordanceTsv, ExportEndpoints.Methods, ConcordanceDownload.Tsv);
    DiscoveryEndpoints.Map(app);
    OaiEndpoint.Map(app);
    DtsEndpoints.Map(app);
    ExportEndpoints.Map(app);
    CitationEndpoints.Map(app);
    app.MapMethods(PassageUrls.OEmbed, ExportEndpoints.Methods, OEmbedEndpoint.Get);
    app.MapRazorPages();

    app.Services.GetRequiredService<ReloadOnHangup>();
    StartNotices.Log(app);
    app.Services.GetRequiredService<Snapshots>();
    app.Services.GetRequiredService<PreferenceStylesheet>();
    await app.RunAsync();
    return 0;
}
catch (OptionsValidationException faults)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, faults.Failures));
    return 1;
}
catch (AggregateException several) when (several.InnerExceptions.All(fault => fault is OptionsValidationException))
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(faults => faults.Failures)));
    return 1;
}
catch (CorpusRefusedException refused)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, refused.Findings));
    return 1;
}
catch (IOException fault) when (fault.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"{fault.Message} Name another one with --urls.");
    return 1;
}
catch (SocketException fault)
{
    // The address of another machine, a port for which there is no right.
    Console.Error.WriteLine($"The site cannot listen where it was told to: {fault.Message}. Name another address with --urls.");
    return 1;
}
catch (Exception fault)
{
    Log.Fatal(fault, "The site ended by a fault of its own");
    return 1;
}
finally
{
    await Log.CloseAndFlushAsync();
}
