using System.Collections.Frozen;

namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// Light stems of Urdu words in the search form. Only inflection is cut, and what might be the word's own ending is cut only where
/// the vocabulary of the archive shows the rest in other forms. Noun and adjective (ایران, ایرانی) meet in one stem, which is why
/// stems rank below words.
/// </summary>
/// <param name="isKnown">Whether a term occurs in the archive.</param>
public sealed class UrduStem(Func<string, bool> isKnown)
{
    private readonly Func<string, bool> isKnown = isKnown;

    private const int VerbFormsThatProveARoot = 2;

    // Two letters with an ending are too often another word.
    private const int ShortestSureRoot = 3;

    // Of a shorter word the letter is as often its own (سرخس, برکس).
    private const int ShortestEnglish = 4;

    private const string ObliquePlural = "وں";

    private static readonly FrozenDictionary<string, string> Verbs = WordTable.Read("urdu-verbs");
    private static readonly FrozenDictionary<string, string> Plurals = BrokenPlurals.Table;

    private static readonly string[] Futures = ["یینگے", "ینگے", "ییگا", "ییگی", "ینگی", "یگا", "یگی"];
    private static readonly string[] FemininePlurals = ["یوں", "یاں"];
    private static readonly string[] Plural = ["ییں", ObliquePlural, "یں"];
    private static readonly string[] Participles = ["تیں", "تا", "تی", "تے"];
    private static readonly string[] Infinitives = ["نا", "نی", "نے"];
    private static readonly string[] ArabicAndPersianPlurals = ["ین", "ان", "گان"];
    private static readonly string[] EnglishPlurals = ["س", "ز"];
    // Nouns and adjectives have these endings too, so they prove less.
    private static readonly string[] PerfectiveForms = ["ا", "ی", "ے"];
    private static readonly string[] FiniteForms = ["تا", "تے", "تی", "یں", "کر", "یا", "یے", "یی"];
    private static readonly string[] VerbForms = ["تا", "تے", "تی", "نا", "نے", "یں", "کر", "یا"];

    public string Of(string term)
    {
        foreach (var reading in Readings(term))
        {
            if (reading.IsProved is null || reading.IsProved(this))
            {
                return reading.Stem;
            }
        }

        return term;
    }

    /// <summary>Every stem that one vocabulary or another would leave of the term, each once: an index that has them all stays true when the vocabulary grows.</summary>
    public static IReadOnlyCollection<string> Possible(string term) => Readings(term).Select(reading => reading.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the term is a form of one of the irregular verbs.</summary>
    public static bool IsIrregularVerb(string term) => Verbs.ContainsKey(term);

    // From the longest endings to the shortest; the last one holds in every vocabulary.
    private static IEnumerable<Reading> Readings(string term)
    {
        if (Verbs.TryGetValue(term, out var root))
        {
            return [new(root)];
        }

        return Plurals.TryGetValue(term, out var singular) ? [new(WithoutEnding(singular))]
            : term.Length < 3 ? [new(term)]
            : Cut(term, Futures, 2) is string future ? FutureReadings(term, future)
            : Cut(term, FemininePlurals, 2) is string feminine ? [new(SingularStem(feminine + ArabicScript.FarsiYeh))]
            : Cut(term, Plural, 2) is string plural ? [new(SingularStem(plural))]
            : DoubtfulReadings(term);
    }

    // ادائیگی has the ending of a feminine future, and is a noun.
    private static IEnumerable<Reading> FutureReadings(string term, string verb)
    {
        if (term.EndsWith("گی", StringComparison.Ordinal))
        {
            yield return new(VerbWithoutEnding(verb), stem => stem.IsVerb(verb));
            yield return new(SingularStem(term));
        }
        else
        {
            yield return new(VerbWithoutEnding(verb));
        }
    }

    private static IEnumerable<Reading> DoubtfulReadings(string term)
    {
        if (Cut(term, Participles, 2) is string participle)
        {
            yield return new(VerbWithoutEnding(participle), stem => stem.IsVerb(participle));
        }

        if (Cut(term, Infinitives, 2) is string verb)
        {
            yield return new(VerbWithoutEnding(verb), stem => stem.HasFormsOfAVerb(verb));
        }

        if (Cut(term, ["یات"], 3) is string abstracted)
        {
            foreach (var word in new[] { abstracted + "یت", abstracted + ArabicScript.FarsiYeh, abstracted })
            {
                yield return new(WithoutEnding(word), stem => stem.isKnown(word));
            }
        }

        if (Cut(term, ["ات"], 3) is string noun)
        {
            foreach (var word in new[] { noun, noun + ArabicScript.HehGoal, noun + "ت" })
            {
                yield return new(WithoutEnding(word), stem => stem.isKnown(word));
            }

            yield return new(WithoutEnding(noun));
            yield break;
        }

        foreach (var person in new[] { Cut(term, ArabicAndPersianPlurals, 4), Cut(term, EnglishPlurals, ShortestEnglish) }.OfType<string>())
        {
            yield return new(WithoutEnding(person), stem => stem.isKnown(person));
        }

        if (Cut(term, ["یے"], 2) is string perfective)
        {
            yield return new(VerbWithoutEnding(perfective));
            yield break;
        }

        if (Cut(term, ["یی", "یا"], 2) is string other)
        {
            // What has a plural (دریا, دریاؤں) is a noun.
            yield return new(VerbWithoutEnding(other), stem => !stem.isKnown(term + ObliquePlural) && stem.IsVerb(other));
        }

        yield return new(WithoutEnding(term));
    }

    // The oblique plural of a broken plural leads to its singular as well: علماؤں, ممالکوں.
    private static string SingularStem(string word) =>
        WithoutEnding(Plurals.TryGetValue(word, out var singular) ? singular : word);

    private bool HasFormsOfAVerb(string root) =>
        CountKnown(root, FiniteForms) > 0 || CountKnown(root, PerfectiveForms) >= VerbFormsThatProveARoot + (root.Length < ShortestSureRoot ? 1 : 0);

    // Without this check پاکستانی and زمانے would lose an ending that is their own.
    private bool IsVerb(string root)
    {
        var forms = CountKnown(root, VerbForms);
        return forms >= VerbFormsThatProveARoot || (forms > 0 && forms + CountKnown(root, PerfectiveForms) > VerbFormsThatProveARoot);
    }

    private int CountKnown(string root, string[] endings)
    {
        var known = 0;
        foreach (var ending in endings)
        {
            known += isKnown(root + ending) ? 1 : 0;
        }

        return known;
    }

    private static string? Cut(string term, ReadOnlySpan<string> endings, int shortestRest)
    {
        foreach (var ending in endings)
        {
            if (term.Length - ending.Length >= shortestRest && term.EndsWith(ending, StringComparison.Ordinal))
            {
                return term[..^ending.Length];
            }
        }

        return null;
    }

    private static string WithoutEnding(string word) =>
        word.Length >= 3 && word[^1] is ArabicScript.Alef or ArabicScript.HehGoal or ArabicScript.YehBarree or ArabicScript.FarsiYeh
            ? word[..^1]
            : word;

    private static string VerbWithoutEnding(string word) =>
        word.Length >= 4 && word[^1] == ArabicScript.Alef ? word[..^1] : word;

    /// <param name="IsProved">Whether the vocabulary bears the reading out; null for one that needs no proof.</param>
    private readonly record struct Reading(string Stem, Func<UrduStem, bool>? IsProved = null);
}
