using KazakhArchive.Site.Preferences;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>Finds the interface language of a request: query, then cookie, then Accept-Language.</summary>
public static class UiLanguage
{
    public const string QueryKey = "ui";

    // A browser that asks for neither Urdu nor Arabic most likely belongs to somebody who reads no Arabic script;
    // English is then the one of the three that serves best, and what a crawler or a script without the header gets.
    private const Language WhenNothingMatches = Language.English;

    public static Language Of(HttpRequest request) =>
        (request.QueryString.HasValue ? Languages.TryParse(request.Query[QueryKey]) : null)
        ?? ReaderPreferences.Of(request).Ui
        ?? AcceptLanguage.Best(request.Headers.AcceptLanguage)
        ?? WhenNothingMatches;
}
