using System.Net.Http.Headers;

namespace KazakhArchive.Texts.Works;

/// <summary>The header in which a browser says what its reader reads.</summary>
public static class AcceptLanguage
{
    /// <summary>
    /// The language of the interface that is liked best; null where none of the three is named, and for a malformed header, which counts
    /// as none: RFC 9110, section 12.5.4, leaves that to the server.
    /// </summary>
    public static Language? Best(string? header)
    {
        var ranges = new List<StringWithQualityHeaderValue>();
        foreach (var part in (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!StringWithQualityHeaderValue.TryParse(part, out var range))
            {
                return null;
            }

            ranges.Add(range);
        }

        return ranges
            .Where(range => range.Quality != 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range => Languages.TryParse(range.Value.Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(language => language is not null);
    }
}
