using System.Text.Encodings.Web;
using System.Text.Json;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Pages.Offline;

/// <summary>
/// <c>/service-worker.js</c>: the script with which a reader's browser keeps the pages that were opened. Browsers request it again with each page, so
/// that a site which no longer offers it takes it away from everybody.
/// </summary>
public sealed class OfflineWorker(IFileVersionProvider versions, IOptions<SiteOptions> options)
{
    private const string MediaType = "text/javascript; charset=utf-8";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Files = [PassageUrls.Stylesheet, PassageUrls.FaceStylesheet, PassageUrls.TextStylesheet, PassageUrls.Script, PassageUrls.ShelfScript, PassageUrls.SearchScript, PassageUrls.CitingScript, PassageUrls.ReadingScript, PassageUrls.WordsScript, PassageUrls.AloudScript, PassageUrls.KeptScript, PassageUrls.OfflineScript];

    private readonly Lazy<string> worker = new(() => options.Value.IsKeptOffline == true ? Written(versions) : Script("remover"));

    public IResult Answer(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Text(worker.Value, MediaType);
    }

    private static string Written(IFileVersionProvider versions)
    {
        var script = Script("worker");
        var files = Files.Select(file => versions.WithDigest(file)).Append(PassageUrls.Offline).ToList();
        var words = Languages.All.ToDictionary(language => language.Code(), language => UiStrings.Get("Offline.Notice", language));
        var version = ContentTag.Of(script + string.Concat(files) + string.Concat(words.Values));
        return $"const OFFLINE = {JsonSerializer.Serialize(new { version, page = PassageUrls.Offline, files, words }, Json)};\n{script}";
    }

    private static string Script(string name)
    {
        using var stream = typeof(OfflineWorker).Assembly.GetManifestResourceStream($"Offline/{name}.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
