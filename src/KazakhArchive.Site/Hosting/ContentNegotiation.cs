using System.Buffers;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Leads a program that asks a text's own address for one of its machine forms there (303, RFC 9110, section 15.4.4). Each form keeps one
/// address, so that what is kept of answers needs to know nothing of it.
/// </summary>
public sealed class ContentNegotiation(RequestDelegate next, SnapshotExchange snapshots)
{
    private static readonly Dictionary<string, string> ExtensionOf = ExportForm.All.Select(form => (form.MediaType, form.Extension))
        .Concat(CitationFormat.All.Append(CitationFormat.Linkset).Select(format => (format.MediaType, format.Extension)))
        .ToDictionary(form => form.MediaType, form => form.Extension, StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Offered = SearchValues.Create([.. ExtensionOf.Keys], StringComparison.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        // No browser names one of them: whoever asks for a page is not kept.
        if (request.Headers.Accept.ToString() is not { Length: > 0 } accepted || !accepted.AsSpan().ContainsAny(Offered)
            || (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            || Wanted(request) is not string extension || !IsText(request.Path))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = request.Path + extension;
        http.Response.Headers.Vary = HeaderNames.Accept;
        CrossOrigin.Allow(http.Response);
        return Task.CompletedTask;
    }

    /// <summary>The form that is liked best, the first of several; null where that is the page.</summary>
    private static string? Wanted(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
        {
            return null;
        }

        // OrderBy keeps the order of what is liked as much.
        var best = accepted
            .Where(type => type.Quality is not 0 && type.MediaType.Value is string name && (name is "text/html" or "application/xhtml+xml" || ExtensionOf.ContainsKey(name)))
            .OrderByDescending(type => type.Quality ?? 1)
            .FirstOrDefault();
        return best?.MediaType.Value is string chosen ? ExtensionOf.GetValueOrDefault(chosen) : null;
    }

    /// <summary>Whether it is the address of a work or of a part of it, as far as its form tells.</summary>
    private bool IsText(PathString path)
    {
        var parts = path.Value!.Split('/');
        return parts is ["", { Length: > 0 }] or ["", { Length: > 0 }, _]
            && snapshots.Current.Get<Library>().FindTyped(parts[1]) is not null
            && (parts.Length == 2 || PassageRange.TryParse(parts[2]) is not null);
    }
}
