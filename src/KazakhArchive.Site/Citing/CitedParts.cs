using System.Globalization;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>What the citation styles of scholars say of a citation, in English, each part as they share it.</summary>
/// <param name="Work">The title of the work, the translation in brackets behind it.</param>
/// <param name="Part">The title of the cited chapter likewise; null for the whole work, and where the work has no other titles.</param>
/// <param name="Edition">As the book says it, else revision 2; null before the first, and for a web page, which is cited by its date.</param>
/// <param name="Publisher">Of the printed book, or the archive; null where of the book only the year is known.</param>
/// <param name="Year">Of the same edition as the publisher; null where it is not known.</param>
/// <param name="Issued">The day on which the archive published the words; null for words that are no revision's.</param>
/// <param name="Pages">With an en dash; null where none is printed.</param>
/// <param name="Places">What of the chapter is cited: passage 1.2, fig. 3; empty for chapters and works.</param>
public sealed record CitedParts(
    IReadOnlyList<PersonName> Authors, string Work, string? Part, Ordinal? Chapter, string? Edition, string? Publisher, int? Year, DateOnly? Issued, string? Pages, IReadOnlyList<string> Places, string Address)
{
    public bool IsWebPage { get; private init; }

    /// <summary>p. 3, pp. 3–5; null where none is printed.</summary>
    public string? LabelledPages => Pages is null ? null : Pages.Contains('\u2013', StringComparison.Ordinal) ? $"pp. {Pages}" : $"p. {Pages}";

    /// <summary>Null where it is not known.</summary>
    public string? WrittenYear => Year?.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The first letter of a sentence.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    public static CitedParts From(Citation citation)
    {
        var language = citation.Work.Language;
        var isWebPage = !CitationFields.IsBook(citation);
        var isBelowChapter = citation.Reference is { } reference && reference.First.Kind != PassageIdKind.Chapter;
        return new CitedParts(
            [.. citation.Work.Authors.Select(PersonName.From)],
            Titles(citation.OriginalTitle, citation.Work.Title.English, language),
            isWebPage || citation.ChapterTitle is not string title ? null : Titles(title, citation.ChapterTitleInEnglish, language),
            citation.ChapterTitle is null ? null : citation.Chapter?.Number,
            isWebPage ? null : citation.Work.Bibliography.Edition is string edition ? Isolate.Words(edition, language, Language.English) : CitationFields.PublishedEditionOf(citation),
            // As the book has it; the archive's own name is English already.
            citation.Work.Bibliography.Publisher is string publisher ? Isolate.Words(publisher, language, Language.English) : CitationFields.PublisherOf(citation),
            CitationFields.YearOf(citation),
            CitationFields.IssuedOf(citation),
            citation.Pages is PrintedPages pages ? Isolate.LeftToRight(Locator.PagesOf(pages)) : null,
            isBelowChapter ? [.. Locator.OfPassage(citation, Language.English)] : [],
            citation.Permalink)
        {
            IsWebPage = isWebPage,
        };
    }

    /// <summary>A day as the styles write it, with the month's name.</summary>
    public static string Written(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    public static string Archive => UiStrings.Get("SiteName", Language.English);

    private static string Titles(string original, string? translated, Language language)
    {
        var isolated = Isolate.Words(original, language, Language.English);
        return Citation.Bracketed(original, translated) is string behind ? $"{isolated} {behind}" : isolated;
    }
}
