using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Addresses;

/// <summary>How long browsers may keep the site's own files without asking again.</summary>
public static class SiteFiles
{
    /// <summary>What is under its digest never changes.</summary>
    public const string AYear = "public, max-age=31536000, immutable";
    private const string AnHour = "public, max-age=3600";

    /// <summary>The parameter that holds a file's digest.</summary>
    public const string DigestKey = "v";

    // SHA-256 in base64url, as the framework writes it.
    private const int DigestUtf16 = 43;

    private static readonly PathString[] Folders = ["/css", "/js"];

    public static StaticFileOptions Options(IFileProvider files) => new() { FileProvider = files, OnPrepareResponse = SetLife };

    /// <summary>The address of a file as it is today, which may be kept for ever. As a tag helper the same took a fiftieth of a search.</summary>
    public static string WithDigest(this IFileVersionProvider files, string path) => files.AddFileVersionToPath(PathString.Empty, path);

    /// <summary>Whether the address names the file as it is now; any other digest is that of another file, or of none.</summary>
    public static bool IsByDigest(HttpRequest request)
    {
        var path = request.Path;
        if (!request.QueryString.HasValue || !Folders.Any(folder => path.StartsWithSegments(folder, StringComparison.Ordinal)))
        {
            return false;
        }

        return request.Query[DigestKey] is [{ Length: DigestUtf16 } digest]
            && request.HttpContext.RequestServices.GetRequiredService<IFileVersionProvider>().WithDigest(path.Value!) == $"{path.Value}?{DigestKey}={digest}";
    }

    /// <summary>A face never changes under its name, and the layout asks for stylesheet and script with a digest (v=).</summary>
    private static void SetLife(StaticFileResponseContext file)
    {
        var request = file.Context.Request;
        var neverChanges = request.Path.StartsWithSegments(PassageUrls.Faces, StringComparison.Ordinal) || IsByDigest(request);
        file.Context.Response.Headers[HeaderNames.CacheControl] = neverChanges ? AYear : AnHour;
    }
}
