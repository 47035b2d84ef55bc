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
    private const int VerbFormsThatProveARoot = 2;

    // Two letters with an ending are too often another word.
    private const int ShortestSureRoot = 3;

    private static readonly FrozenDictionary<string, string> Verbs = WordTable.Read("urdu-verbs");
    private static readonly FrozenDictionary<string, string> Plurals = WordTable.Read("plurals");

    private static readonly string[] Futures = ["یینگے", "ینگے", "ییگا", "ییگی", "ینگی", "یگا", "یگی"];
    private static readonly string[] FemininePlurals = ["ییوں", "ییاں", "یوں", "یاں"];
    private static readonly string[] Plural = ["ییں", "وں", "یں"];
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
        if (Verbs.TryGetValue(term, out var root))
        {
            return root;
        }

        if (Plurals.TryGetValue(term, out var singular))
        {
            return WithoutEnding(singular);
        }

        return term.Length < 3 ? term : StemOf(term);
    }

    /// <summary>Whether a table rather than a rule leads the term to its word.</summary>
    public static bool IsIrregular(string term) => Verbs.ContainsKey(term) || Plurals.ContainsKey(term);

    /// <summary>Whether the term is a form of one of the irregular verbs.</summary>
    public static bool IsIrregularVerb(string term) => Verbs.ContainsKey(term);

    private string StemOf(string term)
    {
        if (Cut(term, Futures, 2) is string future)
        {
            return VerbWithoutEnding(future);
        }

        if (Cut(term, FemininePlurals, 2) is string feminine)
        {
            return SingularStem(feminine + ArabicScript.FarsiYeh);
        }

        if (Cut(term, Plural, 2) is string plural)
        {
            return SingularStem(plural);
        }

        if (Cut(term, Participles, 2) is string participle && IsVerb(participle))
        {
            return VerbWithoutEnding(participle);
        }

        if (Cut(term, Infinitives, 2) is string verb && (CountKnown(verb, FiniteForms) > 0 || CountKnown(verb, PerfectiveForms) >= VerbFormsThatProveARoot + (verb.Length < ShortestSureRoot ? 1 : 0)))
        {
            return VerbWithoutEnding(verb);
        }

        if (ArabicFemininePlural(term) is string noun)
        {
            return WithoutEnding(noun);
        }

        if (Cut(term, ArabicAndPersianPlurals, 4) is string person && isKnown(person))
        {
            return WithoutEnding(person);
        }

        if (Cut(term, EnglishPlurals, 3) is string english && isKnown(english))
        {
            return WithoutEnding(english);
        }

        return PerfectiveStem(term) ?? WithoutEnding(term);
    }

    // The oblique plural of a broken plural leads to its singular as well: علماؤں, ممالکوں.
    private static string SingularStem(string word) =>
        WithoutEnding(Plurals.TryGetValue(word, out var singular) ? singular : word);

    private string? PerfectiveStem(string term) =>
        Cut(term, ["یے"], 2) is string perfective ? VerbWithoutEnding(perfective)
        : Cut(term, ["یی", "یا"], 2) is string other && IsVerb(other) ? VerbWithoutEnding(other)
        : null;

    private string? ArabicFemininePlural(string term)
    {
        if (Cut(term, ["یات"], 3) is string abstracted
            && FirstKnown(abstracted + "یت", abstracted + ArabicScript.FarsiYeh, abstracted) is string known)
        {
            return known;
        }

        return Cut(term, ["ات"], 3) is string noun ? FirstKnown(noun, noun + ArabicScript.HehGoal, noun + "ت") ?? noun : null;
    }

    private string? FirstKnown(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (isKnown(word))
            {
                return word;
            }
        }

        return null;
    }

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
}
