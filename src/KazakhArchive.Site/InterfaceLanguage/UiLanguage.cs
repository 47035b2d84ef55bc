using KazakhArchive.Site.Preferences;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>Finds the interface language of a request: query, then cookie (what the reader chose, what an address named), then Accept-Language.</summary>
public static class UiLanguage
{
    public const string QueryKey = "ui";

    // A browser that asks for neither Urdu nor Arabic most likely belongs to somebody who reads no Arabic script;
    // English is then the one of the three that serves best, and what a crawler or a script without the header gets.
    private const Language WhenNothingMatches = Language.English;

    public static Language Of(HttpRequest request) =>
        OfAddress(request)
        ?? ReaderPreferences.Of(request).Ui
        ?? AcceptLanguage.Best(request.Headers.AcceptLanguage)
        ?? WhenNothingMatches;

    /// <summary>That which the address itself names; null for none.</summary>
    public static Language? OfAddress(HttpRequest request) => request.QueryString.HasValue ? Languages.TryParse(request.Query[QueryKey]) : null;

    /// <summary>The address at which a page is in one language, whoever asks.</summary>
    public static string AddressIn(Language language, string address) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{QueryKey}={language.Code()}";
}
