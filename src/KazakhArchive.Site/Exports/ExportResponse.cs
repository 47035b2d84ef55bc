using KazakhArchive.Site.Reading;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Exports;

/// <summary>Sends an export with a name to be kept under, and a tag by which it is known again.</summary>
public static class ExportResponse
{
    // What file systems forbid in names, and what a title supplied by the editor is in.
    private static readonly char[] ForbiddenInNames = ['/', '\\', ':', '*', '?', '"', '<', '>', '|', '[', ']'];

    /// <summary>Of a work or a part of it.</summary>
    /// <param name="suffix">The extension, with what goes before it in the file's name.</param>
    public static IResult Of(HttpContext http, Edition edition, Excerpt? excerpt, string suffix, string mediaType, byte[] bytes)
    {
        var work = edition.Work;
        var revision = RevisionWords.Code(edition);
        var reference = excerpt?.Range.ToString();
        var title = new string([.. work.TitleProper.Where(c => !char.IsControl(c) && !ForbiddenInNames.Contains(c))]);
        http.Response.Headers.ContentLanguage = work.Language.Code();
        // What is no text is there to be kept; texts are shown.
        var isFile = mediaType.EndsWith("zip", StringComparison.Ordinal);
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(isFile ? "attachment" : "inline")
        {
            // For programs that know no other (RFC 6266, appendix D).
            FileName = string.Join('-', ((string?[])[work.Id.Value, reference, revision]).OfType<string>()) + suffix,
            FileNameStar = string.Join(' ', ((string?[])[title.Trim(), reference, revision]).OfType<string>()) + suffix,
        }.ToString();
        http.Response.Headers.CacheControl = "no-cache";

        var tag = ContentTag.Entity(ContentTag.Of(bytes), isWeak: !isFile);
        return TypedResults.Bytes(bytes, isFile ? mediaType : $"{mediaType}; charset=utf-8", enableRangeProcessing: isFile, entityTag: tag);
    }
}
