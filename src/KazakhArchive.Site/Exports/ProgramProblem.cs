using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Exports;

/// <summary>What a program gets where a reader sees an error page: RFC 9457, in English, with what is known about the cause.</summary>
public static class ProgramProblem
{
    private const string MediaType = MediaTypeNames.Application.ProblemJson;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A reader who follows a dead link to a file says that he takes pages.
    private static readonly string[] Extensions =
        [.. ExportForm.All.Select(form => form.Extension), .. CitationFormat.All.Select(format => format.Extension), PassageUrls.CardExtension, ".xml", ".zip"];

    private static readonly PathString[] Paths = [PassageUrls.Programs, PassageUrls.OEmbed, PassageUrls.Oai];

    /// <summary>Whether what was asked for is made for programs, by its address or because the request takes no page.</summary>
    public static bool IsFor(HttpRequest request, PathString asked)
    {
        var accepted = request.Headers.Accept.ToString();
        return Paths.Any(path => asked.StartsWithSegments(path))
            || (!accepted.Contains("html", StringComparison.Ordinal)
                && (accepted.Contains("json", StringComparison.Ordinal) || Extensions.Any(extension => asked.Value?.EndsWith(extension, StringComparison.OrdinalIgnoreCase) == true)));
    }

    public static async Task Write(HttpContext http, int status, Absence? absence, Removal? removal)
    {
        CrossOrigin.Allow(http.Response);
        http.Response.ContentType = MediaType;
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var problem = new JsonObject { ["type"] = "about:blank", ["title"] = ReasonPhrases.GetReasonPhrase(status), ["status"] = status };
        if ((absence?.Reason ?? removal?.Reason) is { Length: > 0 } reason)
        {
            problem["detail"] = reason;
        }

        if (absence is { Nearest.Count: > 0 })
        {
            problem["nearest"] = new JsonArray([.. absence.Nearest.Select(near => (JsonNode)PassageUrls.Reference(absence.Edition, near))]);
        }

        await http.Response.WriteAsync(problem.ToJsonString(Relaxed), http.RequestAborted);
    }
}
