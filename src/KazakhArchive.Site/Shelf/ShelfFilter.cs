using System.Globalization;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Shelf;

/// <summary>Which works a reader wants to see; null for a criterion that is not asked.</summary>
/// <param name="Author">The author's name as the source has it.</param>
public sealed record ShelfFilter(Language? Language, string? Author, string? Subject)
{
    /// <summary>The closed list of work.json's subjects, in the order in which the form offers them.</summary>
    public static IReadOnlyList<string> Subjects { get; } = ["history", "politics", "foreign-relations", "economy"];

    public bool IsEmpty => this is { Language: null, Author: null, Subject: null };

    /// <summary>Reads the query; an empty value asks nothing. Null where a language or subject is not in its closed list.</summary>
    public static ShelfFilter? TryParse(string? language, string? author, string? subject)
    {
        var wantedLanguage = Languages.TryParse(language);
        var isKnown = (string.IsNullOrEmpty(language) || wantedLanguage is not null)
            && (string.IsNullOrEmpty(subject) || Subjects.Contains(subject));
        return isKnown ? new ShelfFilter(wantedLanguage, NullIfEmpty(author), NullIfEmpty(subject)) : null;
    }

    public bool Lets(Work work) =>
        (Language is null || work.Language == Language)
        && (Author is null || work.Authors.Any(author => author.Original == Author))
        && (Subject is null || work.Subjects.Contains(Subject));

    /// <summary>The works that pass, sorted by title as people sort who read in a language.</summary>
    public IReadOnlyList<Work> Choose(IEnumerable<Work> works, Language reader, CultureInfo culture) =>
        [.. works.Where(Lets).OrderBy(work => work.Title.In(reader), Comparer(culture))];

    /// <summary>The brackets of a supplied title do not count.</summary>
    public static IComparer<string> Comparer(CultureInfo culture) =>
        StringComparer.Create(culture, CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
