namespace KazakhArchive.Site.Responses;

/// <summary>A text of then is to be found by whoever has its address, not by whoever searches the web: that one wants today's.</summary>
public static class PinnedHeaders
{
    /// <param name="todaysPath">Where today's text stands. RFC 5829, section 3.4, latest-version.</param>
    public static void Set(HttpResponse response, string todaysPath)
    {
        KeepFromCrawlers(response);
        response.Headers.Append("Link", $"<{todaysPath}>; rel=\"latest-version\"");
    }

    public static void KeepFromCrawlers(HttpResponse response) => response.Headers["X-Robots-Tag"] = "noindex";
}
