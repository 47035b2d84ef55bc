using KazakhArchive.Search;
using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>The first hits of one work, when hits are grouped.</summary>
/// <param name="Total">How many the work has.</param>
public sealed record WorkHits(string Work, int Total, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>Works with the most hits first.</summary>
    public static IReadOnlyList<WorkHits> Of(SearchIndex index, SearchAddress address, SearchFacets found, SearchTime time, Language reader) =>
    [
        .. found.Works
            .OrderByDescending(work => work.Count)
            .Skip((address.Page - 1) * SearchLimits.WorksOnPage)
            .Take(SearchLimits.WorksOnPage)
            .Select(work => new WorkHits(
                work.Value, work.Count, index.Search((address with { Works = [work.Value] }).ToRequest(0, SearchLimits.HitsOfWork, time) with { Reader = reader }).Hits)),
    ];
}
