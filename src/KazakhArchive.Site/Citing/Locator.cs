using System.Globalization;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Citing;

/// <summary>The place of a cited part in words: chapter, printed page, passage.</summary>
public static class Locator
{
    private const char EnDash = '\u2013';

    /// <summary>From the widest to the narrowest; empty for the whole work.</summary>
    public static IEnumerable<string> Of(Citation citation, Language language)
    {
        if (citation.Reference is not PassageRange reference)
        {
            yield break;
        }

        if (citation is { Chapter: Chapter chapter, ChapterTitle: string heading })
        {
            var title = Isolate.Words(heading, citation.Work.Language, language);
            yield return Format("Cite.Chapter", language, UiNumbers.Write(chapter.Number.ToString(), language), title);
        }

        if (citation.Pages is PrintedPages pages)
        {
            yield return Format(pages.IsOne ? "Cite.Page" : "Cite.Pages", language, Isolate.LeftToRight(UiNumbers.Write(PagesOf(pages), language)));
        }

        foreach (var place in OfPassage(citation, language))
        {
            yield return place;
        }
    }

    /// <summary>The narrowest alone: passage 1.2, fig. 3; empty for works, chapters and printed pages.</summary>
    public static IEnumerable<string> OfPassage(Citation citation, Language language) =>
        citation.Reference is { } reference && KeyOf(reference) is string key ? [Format(key, language, Isolate.LeftToRight(Written(reference, language)))] : [];

    /// <summary>The key of the words that name a thing of this kind by itself, with a place for what <see cref="Written"/> gives.</summary>
    public static string NameKeyOf(PassageRange reference) => $"Reference.{reference.First.Kind}{(reference.IsSingle ? "" : "s")}";

    /// <summary>Passage 3.14, Note 12: for fields and attributes.</summary>
    public static string NameOf(PassageRange reference, Language language) => Format(NameKeyOf(reference), language, Written(reference, language));

    /// <summary>The same on a page, its number isolated.</summary>
    public static IHtmlContent NameOf(PassageRange reference, Wording ui) => ui.Format(NameKeyOf(reference), Wording.LeftToRight(Written(reference, ui.Language)));

    /// <summary>Where a word before it says enough: the number of a passage alone, as a bare n2 or p38 says nothing to readers.</summary>
    public static IHtmlContent ShortNameOf(PassageId reference, Wording ui) => reference.Kind == PassageIdKind.Passage
        ? Wording.LeftToRight(reference.ToString())
        : NameOf(PassageRange.Of(reference), ui);

    /// <summary>
    /// As sentences write it: a range with an en dash; notes, figures, pages and chapters by their numbers, in the language's own digits. A passage
    /// keeps those of its address, by which it is looked up.
    /// </summary>
    public static string Written(PassageRange reference, Language language) => reference.First.Kind switch
    {
        PassageIdKind.Note or PassageIdKind.Figure => UiNumbers.Write(reference.First.Number.ToString(), language),
        PassageIdKind.PrintedPage => UiNumbers.Write(reference.First.Label!, language),
        PassageIdKind.Chapter => UiNumbers.Write(reference.First.Chapter.ToString(), language),
        _ => reference.ToString().Replace('-', EnDash),
    };

    public static string PagesOf(PrintedPages pages) => pages.IsOne ? pages.First.Label! : $"{pages.First.Label}{EnDash}{pages.Last.Label}";

    /// <summary>Null for chapters and printed pages, which their own words name.</summary>
    private static string? KeyOf(PassageRange reference) => reference.First.Kind switch
    {
        PassageIdKind.Passage => reference.IsSingle ? "Cite.Passage" : "Cite.Passages",
        PassageIdKind.Heading => "Cite.Heading",
        PassageIdKind.Note => "Cite.Note",
        PassageIdKind.Figure => "Cite.Figure",
        _ => null,
    };

    private static string Format(string key, Language language, params object[] places) =>
        string.Format(CultureInfo.InvariantCulture, UiStrings.Get(key, language), places);
}
