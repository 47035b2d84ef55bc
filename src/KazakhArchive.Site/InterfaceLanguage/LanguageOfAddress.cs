using KazakhArchive.Site.Preferences;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>
/// Who comes to a page by an address with <c>ui=</c> and has chosen no language keeps that one, as no link carries it on. The page itself is
/// the one that every reader of the language gets, but for what it tells search engines of its address.
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
        var preferences = ReaderPreferences.Of(http.Request);
        // A page that sends its reader on carries the language no further than the others.
        var isPage = http.Response.StatusCode is >= StatusCodes.Status300MultipleChoices and < StatusCodes.Status400BadRequest || http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        if (isPage && preferences.Ui is null)
        {
            PreferenceCookie.Write(http.Response, preferences.With([(Preference.Ui.Name, language.Code())]));
        }

        return Task.CompletedTask;
    }
}
