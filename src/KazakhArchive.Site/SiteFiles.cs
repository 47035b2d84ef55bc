using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site;

/// <summary>How long browsers may keep the site's own files without asking again.</summary>
public static class SiteFiles
{
    private const string AYear = "public, max-age=31536000, immutable";
    private const string AnHour = "public, max-age=3600";

    public static StaticFileOptions Options { get; } = new() { OnPrepareResponse = SetLife };

    /// <summary>The address of a file as it is today, which may be kept for ever. As a tag helper the same took a fiftieth of a search.</summary>
    public static string WithDigest(this IFileVersionProvider files, string path) => files.AddFileVersionToPath(PathString.Empty, path);

    /// <summary>A face never changes under its name, and the layout asks for stylesheet and script with a digest (v=).</summary>
    private static void SetLife(StaticFileResponseContext file)
    {
        var request = file.Context.Request;
        var neverChanges = request.Path.StartsWithSegments(PassageUrls.Faces, StringComparison.Ordinal) || request.Query.ContainsKey("v");
        file.Context.Response.Headers[HeaderNames.CacheControl] = neverChanges ? AYear : AnHour;
    }
}
