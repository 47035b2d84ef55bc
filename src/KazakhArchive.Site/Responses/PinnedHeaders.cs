namespace KazakhArchive.Site.Responses;

/// <summary>An earlier text is for readers who have its address, not for search engines: those should lead to the current one.</summary>
public static class PinnedHeaders
{
    /// <param name="todaysPath">Where the current text is. RFC 5829, section 3.4, latest-version.</param>
    public static void Set(HttpResponse response, string todaysPath)
    {
        KeepFromCrawlers(response);
        response.Headers.Append("Link", $"<{todaysPath}>; rel=\"latest-version\"");
    }

    public static void KeepFromCrawlers(HttpResponse response) => response.Headers["X-Robots-Tag"] = "noindex";
}
