using KazakhArchive.Search.Matching;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>The time that all searches of a request share.</summary>
public static class RequestSearchTime
{
    extension(HttpContext http)
    {
        /// <summary>From the first search of the request on; over when the reader has gone.</summary>
        public SearchTime SearchTime => http.Features.Get<SearchTime>() ?? http.Began(new SearchTime(SearchLimits.LongestSearch, http.RequestAborted));

        private SearchTime Began(SearchTime time)
        {
            http.Features.Set(time);
            return time;
        }
    }
}
