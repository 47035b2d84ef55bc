using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Pages;

/// <summary>
/// Gives a page a tag made of its words, by which a reader's browser asks whether they are still the same instead of loading
/// them again (RFC 9110, section 8.8.3). The cache of answers compares it; a tag is made once for each page it keeps.
/// </summary>
public sealed class PageTag : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is not PageResult)
        {
            await next();
            return;
        }

        var response = context.HttpContext.Response;
        var sent = response.Body;
        using var page = new MemoryStream();
        response.Body = page;
        var executed = await next();
        response.Body = sent;
        if (executed.Exception is not null)
        {
            // Nothing is sent of half a page: the page of errors comes in its place.
            return;
        }

        var bytes = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            // Weak, as the page may be compressed on its way.
            response.GetTypedHeaders().ETag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 12))}\"", isWeak: true);
        }

        await sent.WriteAsync(bytes, context.HttpContext.RequestAborted);
    }
}
