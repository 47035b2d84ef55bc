using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Showing;

/// <summary>Gathers what the archive has of one word, at a cost that does not grow with it.</summary>
internal sealed class WordUseFinder(OpenIndex index, Lexicon lexicon, Spelling spelling, Lazy<Bridge> bridge)
{
    // They stand in one paragraph of a phone.
    private const int MostForms = 8;

    // A few milliseconds each; what is more frequent is told by so many.
    private const int MostUnits = 20_000;

    /// <param name="term">In the search form.</param>
    /// <param name="work">The slug of the work in which it was met; null for none.</param>
    /// <param name="language">Of the text; null where that is not known.</param>
    public WordUse Find(string term, string? work, Language? language)
    {
        var entries = bridge.Value.Find([term]).SelectMany(span => span.Entries).ToLookup(entry => entry.Source, entry => entry.Id);
        return new WordUse(
            [.. entries[BridgeSource.Gazetteer].Distinct(StringComparer.Ordinal)],
            [.. entries[BridgeSource.Glossary].Distinct(StringComparer.Ordinal)],
            Count(term, work is null ? -1 : index.NumberOf(work)),
            FormsOf(term, language));
    }

    private WordCount Count(string term, int work)
    {
        var (units, inWork, inArchive) = (0, 0, 0);
        index.Words.VisitWhile(term, (unit, times) =>
        {
            if (index.AttributesOf(unit) is { IsSource: false } attributes && !attributes.Kind.IsEditorial())
            {
                inArchive += times;
                inWork += index.WorkOf(unit) == work ? times : 0;
            }

            return ++units < MostUnits;
        });
        return new WordCount(inWork, inArchive, units == MostUnits);
    }

    private IReadOnlyList<WordForm> FormsOf(string term, Language? language) => StopWords.Contains(term) ? [] :
    [
        .. Stems(term, language).Distinct(StringComparer.Ordinal)
            .Where(form => form != term && !StopWords.Contains(form))
            .OrderByDescending(lexicon.UnitCountOf)
            .ThenBy(form => form, StringComparer.Ordinal)
            .Take(MostForms)
            .Select(form => (Form: form, Count: Count(form, -1).InArchive))
            .Where(form => form.Count > 0)
            .Select(form => new WordForm(spelling.Of(form.Form), form.Count)),
    ];

    // An Urdu stemmer cuts Arabic words where no Arab would, and the other way round.
    private IEnumerable<string> Stems(string term, Language? language) => (language == Language.Arabic ? [] : lexicon.WithUrduStem(term))
        .Concat(language == Language.Urdu ? [] : lexicon.WithArabicStem(term));
}
