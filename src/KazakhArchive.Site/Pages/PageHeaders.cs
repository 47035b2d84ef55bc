using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Pages;

/// <summary>Says of every page in which language it speaks and on what of the request that depends.</summary>
public sealed class PageHeaders : IResultFilter
{
    // Everything that a page needs comes from the site itself; what a text holds can never become script or style. One stylesheet holds a face.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self' data:; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        var language = http.RequestServices.GetRequiredService<Wording>().Language;
        var headers = http.Response.Headers;
        headers.ContentLanguage = language.Code();
        // Under the address of a text programs are given its other forms.
        headers.Vary = http.Request.RouteValues.ContainsKey("work")
            ? new[] { HeaderNames.Accept, HeaderNames.AcceptLanguage, HeaderNames.Cookie }
            : new[] { HeaderNames.AcceptLanguage, HeaderNames.Cookie };
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
        }

        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-cache";
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
