using KazakhArchive.Search;
using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Search;
using KazakhArchive.Site.Settings;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Apis.Search;

/// <summary>
/// <c>GET /api/search</c>, as the help page documents it. Whatever is in <c>q</c> is answered; other parameters that
/// cannot be understood are refused.
/// </summary>
public static class SearchApi
{
    /// <summary>The second number grows when something is added, the first when existing programs would no longer understand it.</summary>
    public const string Version = "1.3";

    public static IResult Get(HttpContext context, SearchIndex index, Library library, SiteMeters meters, PublicAddresses addresses, IOptions<SiteOptions> options)
    {
        var reader = SearchAddressReader.Read(context.Request.Query, library);
        var limit = reader.Number("limit", 0) ?? SearchLimits.DefaultHits;
        // A page is as long as the limit; who counts hits himself is taken at his word.
        var offset = reader.Number("offset", 0) ?? (int)Math.Min(SearchLimits.Window, (reader.Address.Page - 1L) * Math.Min(limit, SearchLimits.MostHits));
        if (reader.Faults.Count > 0)
        {
            return ApiResponse.Refused(context, $"These parameters cannot be understood: {string.Join(", ", reader.Faults)}.");
        }

        var language = UiLanguage.Of(context.Request);
        var request = reader.Address.ToRequest(
            offset, Math.Max(0, Math.Min(Math.Min(limit, SearchLimits.MostHits), SearchLimits.Window - offset)), context.SearchTime);
        var place = PlaceAnswer.To(reader.Address, library, options.Value.PublicOrigin!);
        var result = place.Beside(index.Search(request with { IsWithLooser = true }));
        meters.Searched(result);
        context.Response.Headers[HeaderNames.ContentLanguage] = language.Code();
        var pages = ApiPages.Of(context.Request, offset, Math.Min(limit, SearchLimits.MostHits), Math.Min(result.Total, SearchLimits.Window), addresses.Absolute);
        if (pages.ToHeader() is { Length: > 0 } links)
        {
            context.Response.Headers.Link = links;
        }

        return ApiResponse.Of(context, new
        {
            Version,
            Query = new { Text = reader.Address.Query, UnderstoodAs = QueryWriter.Write(result.Query.Root) },
            result.Total,
            Page = pages,
            Looser = result.LooserCount,
            Places = place.Jumps.Select(jump => new { Work = jump.Work.Id.Value, Ref = jump.Reference.ToString(), Url = PassageUrls.Reference(jump.Edition, jump.Reference.ToString()) }),
            MissingPlaces = place.Missing.Select(missing => new
            {
                Work = missing.Work?.Id.Value,
                Ref = missing.Reference.ToString(),
                Pages = missing.Marked is PrintedPages marked ? new { First = marked.First.Label, Last = marked.Last.Label } : null,
            }),
            result.Names,
            Hits = result.Hits.Select(Hit),
            Facets = Facets(result.Facets, new FacetLabels(library, language)),
            result.DidYouMean,
            Notices = Notices(reader, result.Notices, limit, offset).Select(notice => SearchNotices.Written(notice, language)),
        });
    }

    private static object Hit(SearchHit hit) => new
    {
        hit.Passage.Work,
        Ref = hit.Passage.Reference,
        Url = PassageUrls.Reference(hit.Passage.Work, hit.Passage.Reference),
        Lang = hit.Passage.Language.Code(),
        Kind = hit.Passage.Kind.Code(),
        Score = Math.Round(hit.Score, 4),
        Why = hit.Why.Select(reason => new { Term = reason.Word, reason.Matched, Tier = SearchNames.Of(reason.Tier) }),
        Snippet = Snippet.Of(hit).Parts().Select(part => new { part.Text, Mark = part.IsMark }),
        Source = hit.Passage.Lines is LineRange lines ? new { StartLine = lines.First, EndLine = lines.Last } : null,
    };

    private static object Facets(SearchFacets facets, FacetLabels labels) => new
    {
        Work = Values(facets.Works, labels.Work),
        Lang = Values(facets.Languages, labels.Language),
        Kind = Values(facets.Kinds, labels.Kind),
        Century = Values(facets.Centuries, labels.Century),
    };

    private static IEnumerable<object> Values(IEnumerable<FacetCount> counts, Func<string, string> label) =>
        counts.Select(count => new { count.Value, Label = label(count.Value), count.Count });

    private static IEnumerable<(string Key, string About)> Notices(SearchAddressReader reader, IEnumerable<Notice> found, int limit, int offset) =>
    [
        .. SearchNotices.Of(reader, found),
        .. limit > SearchLimits.MostHits ? [("Search.Notice.Limit", SearchNotices.Number(SearchLimits.MostHits))] : Array.Empty<(string, string)>(),
        .. offset >= SearchLimits.Window ? [("Search.Notice.Window", SearchNotices.Number(SearchLimits.Window))] : Array.Empty<(string, string)>(),
    ];
}
