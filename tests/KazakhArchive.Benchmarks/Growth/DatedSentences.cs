using System.Globalization;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>
/// Sentences with names and years as the archive's own works have them, behind some paragraphs of the prose: classical Arabic tells
/// years in words, which are no dates of the archive, and few of its names are those of the gazetteer.
/// </summary>
internal sealed class DatedSentences(Gazetteer names)
{
    private const int Utf16OfSentence = 4_500;

    // Four of ten years are of the time of the states of today.
    private const double ShareOfToday = 0.4;
    private const int FirstYear = 1465;
    private const int FirstYearOfToday = 1991;
    private const int LastYear = 2024;

    // 0 and 1 are years one after the other; 2 is a person, 3 a town, 4 and 5 are states or regions.
    private static readonly string[] Arabic =
    [
        "وفي عام {0} وصل {2} إلى {3}.",
        "وفي عام {0} وقعت {4} و{5} اتفاقية جديدة.",
        "وبين عامي {0} و{1} تبدلت أحوال {4} بعد {2}.",
        "وقد زار {2} مدينة {3} في مايو {0}، ثم عاد إلى {4}.",
    ];

    private static readonly string[] Urdu =
    [
        "{0}ء میں {2} {3} پہنچے۔",
        "{4} اور {5} کے درمیان {0}ء میں معاہدہ ہوا۔",
        "{0}ء سے {1}ء تک {4} کے حالات {2} کے بعد بدلتے رہے۔",
        "{2} نے مئی {0}ء میں {3} کا دورہ کیا اور {4} واپس گئے۔",
    ];

    private readonly List<Entity> people = Of(names, EntityType.Person);
    private readonly List<Entity> towns = Of(names, EntityType.Settlement);
    private readonly List<Entity> states = Of(names, EntityType.Country, EntityType.Region, EntityType.Polity);

    /// <summary>The paragraph, with a sentence behind it as often as its length lets expect one.</summary>
    public string Follow(string paragraph, Language language, int work)
    {
        var chance = WordHash.Of(paragraph, work);
        if (WordHash.Fraction(chance) >= (double)paragraph.Length / Utf16OfSentence)
        {
            return paragraph;
        }

        int Draw(int among) => (int)((chance = WordHash.Next(chance)) % (ulong)among);
        string Name(List<Entity> of) => of[Draw(of.Count)] is var name && language == Language.Urdu ? name.Urdu[0].Written : name.Arabic[0].Written;
        var from = WordHash.Fraction(chance = WordHash.Next(chance)) < ShareOfToday ? FirstYearOfToday : FirstYear;
        var year = from + Draw(LastYear - from);
        var sentences = language == Language.Urdu ? Urdu : Arabic;
        return paragraph + " " + string.Format(
            CultureInfo.InvariantCulture, sentences[Draw(sentences.Length)], year, year + 1, Name(people), Name(towns), Name(states), Name(states));
    }

    private static List<Entity> Of(Gazetteer names, params EntityType[] types) =>
        [.. names.Entities.Where(name => types.Contains(name.Type)).OrderBy(name => name.Id.Value, StringComparer.Ordinal)];
}
