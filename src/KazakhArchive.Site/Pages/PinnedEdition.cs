using System.Globalization;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages;

/// <summary>The revision that an address names behind its <c>@</c>.</summary>
public static class PinnedEdition
{
    /// <summary>Null where there is no such revision; a number has one spelling, without zeros before it.</summary>
    public static Edition? Of(Edition edition, string revision) =>
        int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == revision
            ? edition.AsPublished(number)
            : null;

    /// <summary>A text of then is to be found by whoever has its address, not by whoever searches the web: that one wants today's.</summary>
    /// <param name="todaysPath">Where today's text stands. RFC 5829, section 3.4, latest-version.</param>
    public static void SetHeaders(HttpResponse response, string todaysPath)
    {
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.Append("Link", $"<{todaysPath}>; rel=\"latest-version\"");
    }
}
