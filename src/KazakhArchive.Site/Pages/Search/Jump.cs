using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>A place that the query itself names: <c>3.14</c>, <c>khanates 2.5</c>, <c>pp. 20–35</c>, a pasted permalink.</summary>
/// <param name="Pages">The printed pages that were named; null where something else was. Several are the passages that stand on them.</param>
public sealed partial record Jump(CatalogueEntry Work, PassageRange Reference, PrintedPages? Pages)
{
    // A number that every work has says nothing; who means one of many names it.
    private const int Most = 12;

    // One short word is in too many titles.
    private const int ShortestTitleUtf16 = 3;

    /// <summary>Works that have such a reference, the first of them where many have; empty where the query is none.</summary>
    /// <param name="within">The works that the search is narrowed to, as its address names them; none for all. The query's own <c>in:</c> goes before.</param>
    /// <param name="publicOrigin">Absolute addresses of other sites are no references.</param>
    public static IReadOnlyList<Jump> Of(string query, IReadOnlyList<string> within, Library library, Uri publicOrigin)
    {
        var (place, works, _) = Asked(query, within, library, publicOrigin);
        return place is null ? []
            : [.. works.Where(work => MayHave(work, place.Reference.First)).Take(Most).Select(work => library.Read(work.Id) is Edition edition ? In(work, edition, place.Reference) : null).OfType<Jump>()];
    }

    /// <summary>The place that a query is, and the works in which it is looked for; no place where the query is none.</summary>
    /// <returns>Whether works were named, by the query or by what it is narrowed to.</returns>
    internal static (TypedPlace? Place, IEnumerable<CatalogueEntry> Works, bool AreNamed) Asked(string query, IReadOnlyList<string> within, Library library, Uri publicOrigin)
    {
        List<string> typed = [.. InWork().Matches(query).Select(field => field.Groups[1].Value)];
        var bare = Bare(typed.Count == 0 ? query : InWork().Replace(query, " "));
        if (TypedPlace.Read(Path(bare, publicOrigin)) is not { } place)
        {
            return (null, [], false);
        }

        var slugs = place.Work.Length > 0 ? [place.Work] : typed.Count > 0 ? typed : within;
        IEnumerable<CatalogueEntry> named = [.. slugs.Select(library.FindTyped).OfType<CatalogueEntry>()];
        var works = named.Any() ? named
            : place.Work.Length > 0 ? Titled(place.Work, typed.Count > 0 ? typed : within, library)
            : slugs.Count == 0 ? library.Works : [];
        return (place, works, slugs.Count > 0);
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
        if (range.First.Kind == PassageIdKind.PrintedPage && !range.IsSingle)
        {
            return OnPages(work, edition, range.First, range.Last) ?? In(work, edition, PassageRange.Of(range.First));
        }

        var target = range.IsSingle ? PassageRange.Of(Target(edition, range.First)) : new PassageRange(Target(edition, range.First), Target(edition, range.Last));
        return Excerpts.Of(edition.Chapters, target) is not null
            ? new Jump(work, target, target.First.Kind == PassageIdKind.PrintedPage ? new PrintedPages(target.First, target.First) : null)
            // Whose end does not stand behind its beginning, as with pages.
            : range.IsSingle ? null : In(work, edition, PassageRange.Of(range.First));
    }

    // Null where the last page does not stand behind the first.
    private static Jump? OnPages(CatalogueEntry work, Edition edition, PassageId first, PassageId last)
    {
        var passages = (Excerpts.OfPrintedPages(edition.Chapters, first, last) ?? [])
            .Select(part => part.Block.Id).OfType<PassageId>().Where(passage => passage.Kind == PassageIdKind.Passage).ToList();
        return passages.Count == 0 || !PrintedPages.MarkedIn(edition.Chapters).SkipWhile(page => page != first).Contains(last) ? null
            : new Jump(work, new PassageRange(passages[0], passages[^1]), new PrintedPages(first, last));
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
        return hash < 0 ? path : $"{path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()} {text[(hash + 1)..]}";
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

    [GeneratedRegex("(?<!\\S)in:(\\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWork();
}
