using System.Globalization;
using KazakhArchive.Search.Querying;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>The place that a query is: <c>3.14</c>, <c>khanates 2.5</c>, <c>pp. 20–35</c>, a pasted permalink.</summary>
/// <param name="Works">Those in which it is looked for, whether they have it or not.</param>
/// <param name="AreNamed">Whether works were named, by the query or by what it is narrowed to.</param>
/// <param name="Revision">Of the works, as an address names it; empty for the text of today.</param>
/// <param name="IsAddress">Whether the query has the place as an address of this site.</param>
public sealed record AskedPlace(PassageRange Reference, IEnumerable<CatalogueEntry> Works, string Revision, bool AreNamed, bool IsAddress)
{
    // One short word is in too many titles.
    private const int ShortestTitleUtf16 = 3;

    /// <summary>Null where the query is none.</summary>
    /// <param name="within">The works that the search is narrowed to, as its address names them; none for all. The query's own <c>in:</c> goes before.</param>
    /// <param name="publicOrigin">Absolute addresses of other sites are no references.</param>
    public static AskedPlace? Read(string query, IReadOnlyList<string> within, Library library, Uri publicOrigin)
    {
        var (typed, others) = WorkField.Take(query);
        if (TypedPlace.Read(Path(Bare(others), publicOrigin)) is not { } place)
        {
            return null;
        }

        var slugs = place.Work.Length > 0 ? [place.Work] : typed.Count > 0 ? typed : within;
        IEnumerable<CatalogueEntry> named = [.. slugs.Select(library.FindTyped).OfType<CatalogueEntry>()];
        var works = named.Any() ? named
            : place.Work.Length > 0 ? Titled(place.Work, typed.Count > 0 ? typed : within, library)
            : slugs.Count == 0 ? library.Works : [];
        return new AskedPlace(place.Reference, works, place.Work.Split('@') is [_, var revision] ? revision : "", slugs.Count > 0, others.Contains(Origin(publicOrigin), StringComparison.OrdinalIgnoreCase));
    }

    // By words of its title, its authors or its id.
    private static IEnumerable<CatalogueEntry> Titled(string words, IReadOnlyList<string> within, Library library)
    {
        var filter = TitleFilter.Of(words);
        string[] parts = words.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return filter.Typed.Length < ShortestTitleUtf16 ? [] : library.Works
            .Where(work => within.Count == 0 || within.Contains(work.Id.Value, StringComparer.OrdinalIgnoreCase))
            .Where(work => filter.Lets(work.FoldedNames) || parts.All(work.Id.Value.Split('-').Contains));
    }

    /// <summary>What follows the origin, without query and fragment; a place in a chapter's page counts as the place.</summary>
    private static string Path(string bare, Uri publicOrigin)
    {
        var text = bare;
        if (text.IndexOf(Origin(publicOrigin), StringComparison.OrdinalIgnoreCase) is > 0 and var address)
        {
            // Our own citation: its address is the last of it.
            text = Bare(text[address..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0]);
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var pasted) && (pasted.Scheme == Uri.UriSchemeHttp || pasted.Scheme == Uri.UriSchemeHttps))
        {
            if (!pasted.Authority.Equals(publicOrigin.Authority, StringComparison.OrdinalIgnoreCase))
            {
                return "";
            }

            text = Uri.UnescapeDataString(pasted.AbsolutePath + pasted.Fragment);
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var path = (hash < 0 ? text : text[..hash]).Split('?')[0];
        return hash < 0 ? path : $"{path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()} {text[(hash + 1)..]}";
    }

    private static string Origin(Uri publicOrigin) => publicOrigin.GetLeftPart(UriPartial.Authority);

    // Without what programs and pens put around an address: marks of direction, brackets, quotation marks, stops.
    private static string Bare(string text)
    {
        var letters = string.Concat(text.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)).Trim();
        var (start, end) = (0, letters.Length);
        while (start < end && IsAround(letters[start]))
        {
            start++;
        }

        while (end > start && IsAround(letters[end - 1]))
        {
            end--;
        }

        return letters[start..end];
    }

    private static bool IsAround(char letter) => char.IsWhiteSpace(letter) || (char.IsPunctuation(letter) && letter is not ('/' or '#' or '-' or '_')) || letter is '<' or '>';
}
