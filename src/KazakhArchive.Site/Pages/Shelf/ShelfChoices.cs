using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>What the filters of the shelf offer. A value that would leave no work is not offered, unless it is the chosen one.</summary>
/// <param name="Authors">Those of most works.</param>
/// <param name="HasMoreAuthors">Whether there are others besides.</param>
public sealed record ShelfChoices(
    IReadOnlyList<ShelfChoice> Languages, IReadOnlyList<ShelfChoice> Subjects, IReadOnlyList<ShelfChoice> Authors, bool HasMoreAuthors)
{
    private const int MostAuthors = 12;

    public static ShelfChoices Of(IReadOnlyList<CatalogueEntry> works, ShelfFilter filter, TermList<Term> terms, Language reader)
    {
        var titled = works.Where(filter.LetsTitle).ToList();
        var languages = titled.Where(work => filter.LetsAuthor(work) && filter.LetsSubject(work)).CountBy(work => work.Language).ToDictionary();
        var subjects = titled.Where(work => filter.LetsAuthor(work) && filter.LetsLanguage(work)).SelectMany(work => work.Subjects).CountBy(subject => subject).ToDictionary();
        var (authors, hasMore) = Authored(titled.Where(work => filter.LetsLanguage(work) && filter.LetsSubject(work)), filter, reader);
        return new ShelfChoices(
            [.. Texts.Works.Languages.All.Union(languages.Keys.Order())
                .Select(language => new ShelfChoice(
                    language.Code(), LanguageNames.Of(language, reader), languages.GetValueOrDefault(language), language == filter.Language))
                .Where(IsOffered)],
            [.. terms.Select(term => term.Id).Union(subjects.Keys.Order(StringComparer.Ordinal))
                .Select(subject => new ShelfChoice(subject, terms.LabelOf(subject, reader), subjects.GetValueOrDefault(subject), subject == filter.Subject))
                .Where(IsOffered)],
            authors,
            hasMore);
    }

    /// <summary>Those of most works first.</summary>
    private static (IReadOnlyList<ShelfChoice> Authors, bool HasMore) Authored(IEnumerable<CatalogueEntry> works, ShelfFilter filter, Language reader)
    {
        var counts = new Dictionary<string, (WorkAuthor Author, int Count)>(StringComparer.Ordinal);
        foreach (var author in works.SelectMany(work => work.Authors))
        {
            counts[author.Original] = (author, counts.GetValueOrDefault(author.Original).Count + 1);
        }

        // A few of thousands, which are not sorted for it.
        var first = counts.Values
            .Select(counted => new ShelfChoice(counted.Author.Original, counted.Author.Name.In(reader), counted.Count, counted.Author.Original == filter.Author))
            .OrderByDescending(choice => choice.Count)
            .ThenBy(choice => choice.Label, ShelfFilter.Comparer(UiStrings.CultureOf(reader)))
            .Take(MostAuthors)
            .ToList();
        if (filter.Author is string chosen && !first.Any(choice => choice.IsChosen))
        {
            var (author, count) = counts.GetValueOrDefault(chosen);
            first.Add(new ShelfChoice(chosen, author?.Name.In(reader) ?? chosen, count, true));
        }

        return (first, counts.Count > first.Count);
    }

    private static bool IsOffered(ShelfChoice choice) => choice.Count > 0 || choice.IsChosen;
}

/// <summary>A value that a filter can have.</summary>
/// <param name="Count">How many works it leaves of those that the other filters let pass.</param>
public sealed record ShelfChoice(string Value, string Label, int Count, bool IsChosen);
