using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>A place that the query itself names: <c>3.14</c>, <c>kazakh-khanates 2.5</c>, <c>p. 5</c>, a pasted permalink.</summary>
public sealed partial record Jump(CatalogueEntry Work, PassageRange Reference)
{
    // A number that every work has says nothing; who means one of many names it.
    private const int Most = 12;

    public bool IsToPage => Reference.First.Kind == PassageIdKind.PrintedPage;

    /// <summary>Works that have such a reference, the first of them where many have; empty where the query is none.</summary>
    /// <param name="within">The works that the search is narrowed to, as its address names them; none for all. The query's own <c>in:</c> goes before.</param>
    /// <param name="publicOrigin">Absolute addresses of other sites are no references.</param>
    public static IReadOnlyList<Jump> Of(string query, IReadOnlyList<string> within, Library library, Uri publicOrigin)
    {
        List<string> typed = [.. InWork().Matches(query).Select(field => field.Groups[1].Value)];
        var bare = Bare(typed.Count == 0 ? query : InWork().Replace(query, " "));
        var (slug, reference) = TypedPage.Read(bare) ?? Split(Path(bare, publicOrigin));
        if (PassageRange.TryParse(reference) is not PassageRange range)
        {
            return [];
        }

        var slugs = slug is null ? typed.Count > 0 ? typed : within : [slug];
        var works = slugs.Count == 0 ? library.Works.Where(work => MayHave(work, range.First)) : slugs.Select(library.FindTyped).OfType<CatalogueEntry>();
        return [.. works.Take(Most).Select(work => library.Read(work.Id) is Edition edition ? In(work, edition, range) : null).OfType<Jump>()];
    }

    // Whether it has is seen in its text.
    private static bool MayHave(CatalogueEntry work, PassageId reference) => reference.Kind switch
    {
        PassageIdKind.Note => work.Extent.Notes > 0,
        PassageIdKind.Figure => work.Extent.Figures > 0,
        PassageIdKind.PrintedPage => work.Extent.PrintedPages > 0,
        _ => work.Find(reference.Chapter) is not null,
    };

    private static Jump? In(CatalogueEntry work, Edition edition, PassageRange range)
    {
        var target = PassageRange.Of(Target(edition, range.First)) is var single && range.IsSingle
            ? single
            : new PassageRange(Target(edition, range.First), Target(edition, range.Last));
        return Excerpts.Of(edition.Chapters, target) is null ? null : new Jump(work, target);
    }

    private static PassageId Target(Edition edition, PassageId reference) =>
        edition.Ledger.Resolve(reference) is LedgerResolution.AliasOf alias ? alias.Target : reference;

    /// <summary>What follows the origin, without query and fragment; a place in a chapter's page counts as the place.</summary>
    private static string Path(string bare, Uri publicOrigin)
    {
        var text = bare;
        if (text.IndexOf(publicOrigin.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase) is > 0 and var address)
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
        return hash < 0 ? path : $"{Split(path).Work} {text[(hash + 1)..]}";
    }

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

    private static (string? Work, string Reference) Split(string path)
    {
        var parts = path.Split(['/', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var reference] => (null, reference),
            [var work, var reference] => (work, reference),
            _ => (null, ""),
        };
    }

    [GeneratedRegex("(?<!\\S)in:(\\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWork();
}
