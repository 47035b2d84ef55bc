using KazakhArchive.Site.Preferences;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>
/// Who comes to a page by an address with <c>ui=</c> and has chosen no language keeps that one until another address names another, as no
/// link carries it on; a page's other address does. The page itself is the one that every reader of the language gets, but for what it tells search engines of its address.
/// </summary>
public sealed class LanguageOfAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (UiLanguage.OfAddress(http.Request) is Language language)
        {
            http.Response.OnStarting(() => Keep(http, language));
        }

        return next(http);
    }

    private static Task Keep(HttpContext http, Language language)
    {
        if (IsElsewhere(http.Response.StatusCode) && http.Response.Headers.Location.ToString() is ['/', ..] location)
        {
            http.Response.Headers.Location = Carried(location, language);
        }

        // A page that sends its reader on carries the language no further than the others.
        var isPage = http.Response.StatusCode is >= StatusCodes.Status300MultipleChoices and < StatusCodes.Status400BadRequest || http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        if (isPage && ReaderPreferences.Of(http.Request).Named(language) is { } preferences)
        {
            PreferenceCookie.Write(http.Response, preferences);
        }

        return Task.CompletedTask;
    }

    /// <summary>Whether the same page has another address; what a form or a program is sent to is another page (303).</summary>
    private static bool IsElsewhere(int status) => status is StatusCodes.Status301MovedPermanently or StatusCodes.Status302Found or StatusCodes.Status307TemporaryRedirect or StatusCodes.Status308PermanentRedirect;

    private static string Carried(string location, Language language)
    {
        var end = location.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? mark : location.Length;
        var query = location.IndexOf('?', 0, end);
        var isThere = query >= 0 && location[(query + 1)..end].Split('&').Any(part => part.StartsWith($"{UiLanguage.QueryKey}=", StringComparison.Ordinal));
        return isThere ? location : UiLanguage.AddressIn(language, location[..end]) + location[end..];
    }
}
