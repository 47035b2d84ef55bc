using KazakhArchive.Site.Exports;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Map;
using KazakhArchive.Site.Timeline;
using KazakhArchive.Texts.Works;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Answers;

/// <summary>All on which a page depends besides the revision of the corpus: its address and the interface language. Settings change its stylesheet alone.</summary>
/// <param name="Query">What of the query string changes the answer; empty mostly.</param>
public readonly record struct AnswerKey(string Path, string Query, Language Interface)
{
    // Any other query would only fill the cache.
    private static readonly string[] QueryKeys =
        ["language", "author", "subject", "sort", "page", "group", "layer", "a", "b", "side", "v", "url", "format", "maxwidth", "maxheight", .. TimelineAddress.Keys.Union(MapAddress.Keys)];

    // Searches, filtered names and titles, texts with the words of a search marked and comparisons with a passage chosen are without number:
    // they would drive the chapters out. An address with ui= may set a cookie.
    private static readonly string[] OwnKeys = ["q", "name", "title", "work-title", "a-title", "b-title", "at", UiLanguage.QueryKey];

    // Settings are a reader's own, and programs ask with parameters of their own.
    private static readonly PathString[] OwnPaths =
        [PassageUrls.Preferences, PassageUrls.PreferencesStylesheet, PassageUrls.Search, PassageUrls.Programs, PassageUrls.Oai, PassageUrls.Health];

    /// <summary>Whether the answer is only passed on: what is compressed already and kept elsewhere, or asked for in parts.</summary>
    public static bool IsPassedOn(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        || request.Path.StartsWithSegments(PassageUrls.Faces)
        || ExportEndpoints.IsFile(request.Path)
        || request.Headers.ContainsKey(HeaderNames.Range);

    /// <summary>Null for what is made anew each time.</summary>
    public static AnswerKey? Of(HttpRequest request)
    {
        foreach (var path in OwnPaths)
        {
            if (request.Path.StartsWithSegments(path))
            {
                return null;
            }
        }

        var query = "";
        if (request.QueryString.HasValue)
        {
            if (OwnKeys.Any(request.Query.ContainsKey))
            {
                return null;
            }

            query = string.Join('&', QueryKeys.Where(request.Query.ContainsKey).Select(key => $"{key}={request.Query[key]}"));
        }

        return new AnswerKey(request.Path.Value ?? "", query, UiLanguage.Of(request));
    }
}
