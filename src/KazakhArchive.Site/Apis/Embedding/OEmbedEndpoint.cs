using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Embedding;

/// <summary><c>/oembed?url=</c>: how to show a passage on another site (oembed.com, version 1.0, JSON).</summary>
public static class OEmbedEndpoint
{
    private const int Width = 640;
    private const int LowestHeight = 220;
    private const int Height = 420;
    private const int CacheSeconds = 86400;

    // A frame of this width holds about so many letters a line; more lines than fit are scrolled.
    private const int LettersOfLowest = 200;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IResult Get(
        HttpContext http, Library library, Citations citations, PublicAddresses addresses, string? url, string? format, string? maxwidth, string? maxheight)
    {
        CrossOrigin.Allow(http.Response);
        if (string.IsNullOrWhiteSpace(url) || !IsLength(maxwidth) || !IsLength(maxheight))
        {
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        }

        // Section 2.2 of the specification: a format that is not offered.
        if (!string.IsNullOrEmpty(format) && format != "json")
        {
            return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);
        }

        return Find(library, addresses.PathOf(url)) is var (edition, excerpt)
            ? TypedResults.Text(Write(citations.OfExcerpt(edition, excerpt), excerpt, addresses, LengthOf(maxwidth), LengthOf(maxheight)), "application/json", Encoding.UTF8)
            : TypedResults.StatusCode(StatusCodes.Status404NotFound);
    }

    private static (Edition Edition, Excerpt Excerpt)? Find(Library library, string? path) =>
        path?.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var work, var reference, .. [] or ["embed"]]
        && library.ReadTyped(work) is Edition edition
        && ReferenceLookup.Find(edition, reference) is ReferenceAnswer.Found found
            ? (edition, found.Excerpt)
            : null;

    private static string Write(Citation citation, Excerpt excerpt, PublicAddresses addresses, int? maximumWidth, int? maximumHeight)
    {
        var width = Math.Min(Width, maximumWidth ?? Width);
        var wantedHeight = Summary.Of(excerpt).Length < LettersOfLowest ? LowestHeight : Height;
        var height = Math.Min(wantedHeight, maximumHeight ?? wantedHeight);
        var frame = addresses.Absolute(PassageUrls.Embed(citation.Edition, excerpt.Range));
        var title = $"{citation.BothTitles}, {Locator.NameOf(excerpt.Range, Language.English)}";
        var answer = new JsonObject
        {
            ["type"] = "rich",
            ["version"] = "1.0",
            ["title"] = title,
            ["provider_name"] = CitationFields.Archive,
            ["provider_url"] = addresses.Absolute(PassageUrls.Shelf),
            ["cache_age"] = CacheSeconds,
            ["width"] = width,
            ["height"] = height,
            ["html"] = $"<iframe src=\"{frame}\" width=\"{width}\" height=\"{height}\" title=\"{Markup.Encode(title)}\" loading=\"lazy\"></iframe>",
        };
        if (citation.Work.Authors.Count > 0)
        {
            answer["author_name"] = string.Join(", ", citation.Work.Authors.Select(Citation.BothNames));
        }

        return answer.ToJsonString(Readable);
    }

    private static bool IsLength(string? text) => string.IsNullOrEmpty(text) || LengthOf(text) is not null;

    private static int? LengthOf(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var length) && length > 0 ? length : null;
}
