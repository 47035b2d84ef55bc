using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Preferences;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Pages;

/// <summary>Says of every page in which language it speaks and on what of the request that depends.</summary>
public sealed class PageHeaders : IResultFilter
{
    // Everything that a page needs comes from the site itself; what a text holds can never become script or style.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var http = context.HttpContext;
        var language = http.RequestServices.GetRequiredService<Wording>().Language;
        var headers = http.Response.Headers;
        headers.ContentLanguage = language.Code();
        headers.Vary = new[] { HeaderNames.AcceptLanguage, HeaderNames.Cookie };
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
        }

        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-cache";
        }

        KeepLanguageOfAddress(http, language);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>
    /// Who comes by an address with <c>ui=</c> and has chosen no language keeps that one, as no link carries it on.
    /// </summary>
    private static void KeepLanguageOfAddress(HttpContext http, Language language)
    {
        var preferences = ReaderPreferences.Of(http.Request);
        if (preferences.Ui is null && http.Request.Query[UiLanguage.QueryKey] == language.Code())
        {
            PreferenceCookie.Write(http.Response, preferences.With([(Preference.Ui.Name, language.Code())]));
        }
    }
}
