using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Pages.Map;
using KazakhArchive.Site.Pages.Timeline;

namespace KazakhArchive.Site.Caching;

/// <summary>
/// Which parameters an answer knows. Those that it does not know change nothing of it, so they are no part of its key: whoever
/// makes them up meets the answer that is kept already.
/// </summary>
public static class CacheParameters
{
    // Settings are a reader's own; programs ask with parameters of their own, and an embedding for any address.
    private static readonly PathString[] OwnPaths =
        [PassageUrls.Preferences, PassageUrls.PreferencesStylesheet, PassageUrls.Search, PassageUrls.Programs, PassageUrls.Oai, PassageUrls.OEmbed, PassageUrls.Health, PassageUrls.SecurityText];

    // Searches, filtered names, titles and authors, texts with the words of a search marked and comparisons with a passage chosen are
    // without number: they would drive the chapters out. The kept ones take few values; a page answers 400 to any other.
    private static readonly Dictionary<string, (string[] Kept, string[] Own)> Pages = new(StringComparer.Ordinal)
    {
        [PassageUrls.Shelf] = (["language", "subject", "sort", PageList.Key], ["title", "author"]),
        [PassageUrls.Names] = (["group", "sort", PageList.Key], ["name"]),
        [PassageUrls.Timeline] = ([.. TimelineAddress.Keys.Except(["name"])], ["name", TimelineName.TypedKey, "work-title"]),
        [PassageUrls.Map] = ([.. MapAddress.Keys], ["work-title"]),
        [PassageUrls.Compare] = (["a", "b", "side"], ["at", "a-title", "b-title"]),
        [PassageUrls.Atom] = ([PageList.Key], []),
        [PassageUrls.Opds] = ([PageList.Key], []),
    };

    private static readonly (string[] Kept, string[] Own) Mentions = ([PageList.Key], []);
    private static readonly (string[] Kept, string[] Own) PlainText = (["layer"], []);
    private static readonly (string[] Kept, string[] Own) Text = ([], ["q"]);
    private static readonly (string[] Kept, string[] Own) Nothing = ([], []);

    // The forms that are the same in every language, and the site's own files.
    private static readonly string[] WithoutLanguage = [.. ExportForm.All.Select(form => form.Extension), PassageUrls.CardExtension, ".css", ".js", ".svg", ".ico"];
    private static readonly string[] OtherFiles = [.. CitationFormat.All.Select(format => format.Extension), ".xml"];

    private const int MostDigits = 6;

    /// <summary>Whether what lies there is made for each reader.</summary>
    public static bool IsOwn(PathString path)
    {
        foreach (var own in OwnPaths)
        {
            if (path.StartsWithSegments(own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether its words are those of the interface language.</summary>
    public static bool HasLanguage(string path) => path.LastIndexOf('.') < 0 || !EndsWith(path, WithoutLanguage);

    /// <summary>Whether a part of it may be asked for: of what is compressed already. Of everything else the whole is sent (RFC 9110, section 14.2).</summary>
    public static bool HasRanges(PathString path) => path.StartsWithSegments(PassageUrls.Faces) || ExportEndpoints.IsFile(path) || PassageUrls.IsImage(path);

    /// <summary>What of the query changes the answer, always in the same order; null where the answer is not to be kept.</summary>
    public static string? Of(HttpRequest request)
    {
        if (SiteFiles.IsByDigest(request))
        {
            return SiteFiles.DigestKey;
        }

        var (kept, own) = At(request.Path.Value!);
        if (own.Any(request.Query.ContainsKey))
        {
            return null;
        }

        List<string> known = [];
        foreach (var key in kept.Where(request.Query.ContainsKey))
        {
            var value = request.Query[key].ToString();
            if (key == PageList.Key && !IsPage(value))
            {
                return null;
            }

            known.Add($"{key}={value}");
        }

        return string.Join('&', known);
    }

    private static (string[] Kept, string[] Own) At(string path) =>
        Pages.TryGetValue(path, out var page) ? page
        : path.StartsWith(PassageUrls.Names, StringComparison.Ordinal) ? Mentions
        : path.EndsWith(ExportForm.PlainText.Extension, StringComparison.Ordinal) ? PlainText
        : EndsWith(path, WithoutLanguage) || EndsWith(path, OtherFiles) ? Nothing
        : Text;

    // 01 is the page that 1 is.
    private static bool IsPage(string value) => value is { Length: > 0 and <= MostDigits } and not ['0', ..] && value.All(char.IsAsciiDigit);

    private static bool EndsWith(string path, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
