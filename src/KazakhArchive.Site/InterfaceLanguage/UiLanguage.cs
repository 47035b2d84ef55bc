using KazakhArchive.Site.Preferences;
using KazakhArchive.Texts.Works;
using Microsoft.Net.Http.Headers;

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
        ?? Accepted(request)
        ?? WhenNothingMatches;

    private static Language? Accepted(HttpRequest request)
    {
        // A malformed header counts as none; RFC 9110, section 12.5.4, leaves that to the server.
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var ranges))
        {
            return null;
        }

        return ranges
            .Where(range => range.Quality != 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range => Languages.TryParse(PrimarySubtag(range.Value.AsSpan())))
            .FirstOrDefault(language => language is not null);
    }

    private static string PrimarySubtag(ReadOnlySpan<char> range)
    {
        var hyphen = range.IndexOf('-');
        return (hyphen < 0 ? range : range[..hyphen]).ToString().ToLowerInvariant();
    }
}
