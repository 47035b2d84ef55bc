using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Apis.Cards;
using KazakhArchive.Site.Apis.Discovery;
using KazakhArchive.Site.Apis.Dts;
using KazakhArchive.Site.Apis.Embedding;
using KazakhArchive.Site.Apis.Names;
using KazakhArchive.Site.Apis.Oai;
using KazakhArchive.Site.Apis.OpenApi;
using KazakhArchive.Site.Apis.Search;
using KazakhArchive.Site.Caching;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Offline;
using KazakhArchive.Site.Preferences;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Snapshots;
using Microsoft.AspNetCore.RateLimiting;
using Serilog;

namespace KazakhArchive.Site.Hosting;

/// <summary>The way of a request: the middleware in its order, then all that answers.</summary>
public static class RequestPipeline
{
    public static void Build(WebApplication app)
    {
        // Before everything that asks whether a request came by TLS.
        app.UseForwardedHeaders();
        app.UseHsts();
        app.UseSerilogRequestLogging();
        app.UseMiddleware<RequestCount>();
        app.UseMiddleware<CanonicalPath>();
        app.UseMiddleware<LanguageOfAddress>();
        app.UseMiddleware<ContentNegotiation>();
        app.UseMiddleware<CachingMiddleware>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<SharedRequestId>();
        app.UseExceptionHandler("/-/500");
        app.UseStatusCodePagesWithReExecute("/-/{0}");
        app.UseMiddleware<RemovedWorks>();
        // What the cache or a file answers costs nothing and is not counted.
        app.UseStaticFiles(SiteFiles.Options(new UncommentedFiles(app.Environment.WebRootFileProvider)));
        app.UseRateLimiter();
        app.UseRouting();
        MapEndpoints(app);
    }

    private static void MapEndpoints(WebApplication app)
    {
        HealthEndpoints.Map(app);
        app.MapMethods(PassageUrls.OfflineWorker, ReadMethods.All, (HttpContext http, OfflineWorker worker) => worker.Answer(http));
        app.MapMethods(PassageUrls.PreferencesStylesheet, ReadMethods.All, PreferenceStylesheetEndpoint.Get);
        app.MapMethods(PassageUrls.SearchApi, ReadMethods.All, SearchApi.Get);
        app.MapMethods(PassageUrls.SuggestApi, ReadMethods.All, SuggestApi.Get);
        app.MapMethods(PassageUrls.SuggestOpenSearch, ReadMethods.All, SuggestApi.OpenSearch);
        NameDataEndpoints.Map(app);
        OpenApiEndpoint.Map(app);
        app.MapMethods(PassageUrls.ConcordanceCsv, ReadMethods.All, ConcordanceDownload.Csv);
        app.MapMethods(PassageUrls.ConcordanceTsv, ReadMethods.All, ConcordanceDownload.Tsv);
        DiscoveryEndpoints.Map(app);
        OaiEndpoint.Map(app);
        DtsEndpoints.Map(app);
        ExportEndpoints.Map(app);
        CitationEndpoints.Map(app);
        CardEndpoints.Map(app);
        ImageEndpoint.Map(app);
        app.MapMethods(PassageUrls.OEmbed, ReadMethods.All, OEmbedEndpoint.Get);
        app.MapRazorPages();
    }
}
