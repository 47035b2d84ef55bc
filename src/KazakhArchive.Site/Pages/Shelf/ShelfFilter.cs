using System.Globalization;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>Which works a reader wants to see; null or empty for a criterion that is not asked.</summary>
public sealed record ShelfFilter
{
    private const CompareOptions Options = CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols;

    public static ShelfFilter Empty { get; } = new();

    public TitleFilter Title { get; init; } = TitleFilter.Empty;

    public Language? Language { get; init; }

    /// <summary>The author's name as the source has it.</summary>
    public string? Author { get; init; }

    public string? Subject { get; init; }

    public bool IsEmpty => this is { Title.IsEmpty: true, Language: null, Author: null, Subject: null };

    /// <summary>An empty value asks nothing. Null for a language that the archive does not know, or for what can be no subject.</summary>
    public static ShelfFilter? TryParse(string title, string language, string author, string subject)
    {
        var wantedLanguage = Languages.TryParseTag(language);
        var isKnown = (language.Length == 0 || wantedLanguage is not null) && (subject.Length == 0 || EntityId.TryParse(subject) is not null);
        return isKnown
            ? new ShelfFilter { Title = TitleFilter.Of(title), Language = wantedLanguage, Author = NullIfEmpty(author), Subject = NullIfEmpty(subject) }
            : null;
    }

    public bool Lets(CatalogueEntry work) => LetsLanguage(work) && LetsSubject(work) && LetsAuthor(work) && LetsTitle(work);

    public bool LetsTitle(CatalogueEntry work) => Title.IsEmpty || Title.Lets(work.FoldedNames);

    public bool LetsLanguage(CatalogueEntry work) => Language is null || work.Language == Language;

    public bool LetsAuthor(CatalogueEntry work) => Author is null || work.Authors.Any(author => author.Original == Author);

    public bool LetsSubject(CatalogueEntry work) => Subject is null || work.Subjects.Contains(Subject);

    /// <summary>Sorts as people sort who read in a language. The brackets of a supplied title do not count.</summary>
    public static IComparer<string> Comparer(CultureInfo culture) =>
        StringComparer.Create(culture, Options);

    /// <summary>The same of many, in which each would be read a dozen times.</summary>
    public static IComparer<SortKey> ByKey { get; } = Comparer<SortKey>.Create(SortKey.Compare);

    public static SortKey KeyOf(string text, CultureInfo culture) => culture.CompareInfo.GetSortKey(text, Options);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
