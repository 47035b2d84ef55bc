namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// What is left of a form without article, conjunction and the endings of number, case and gender: forms of one word share it
/// (ریاستیں, ریاستوں; تاريخية, التاريخيين), an adjective of belonging (ریاستی) has one letter more than its noun.
/// </summary>
public static class InflectionBase
{
    private const int ShortestRest = 3;

    // Longest first. Those that begin with the yeh of belonging give it back; pronouns take the ending before them along (سياستها, مسلميها), and
    // the hamza of a long a (حلفائها), as the plural of Urdu takes the a (جمہوریاؤں).
    private static readonly (string Ending, bool KeepsYeh)[] Endings =
    [
        .. CharacterFolding.WordsToSearch("اتهما اتها اتهم ائهما ائها ائهم اؤها اؤهم ائه اؤه اؤں تهما تها تهم يها يهم هما ها هم").Select(ending => (ending, false)),
        .. CharacterFolding.WordsToSearch("ییوں ییاں یوں یاں یات یین یون یہ").Select(ending => (ending, true)),
        .. CharacterFolding.WordsToSearch("وں یں ات ون ین ہ ے ا").Select(ending => (ending, false)),
    ];

    public static ReadOnlySpan<char> Of(string term) => WithoutEnding(term.AsSpan(ArabicStem.PrefixLength(term)));

    /// <summary>The same of a word whose first letters are its own, but for the article.</summary>
    public static ReadOnlySpan<char> OfWhole(string term) => WithoutEnding(ArabicClitics.WithoutArticle(term)) is var rest && HasTwoYehs(rest) ? rest[..^1] : rest;

    /// <summary>
    /// Whether two words are forms of one. What begins like a preposition may be a letter of the word, which only the longer form is long
    /// enough to lose: بینک, بینکوں.
    /// </summary>
    public static bool AreSame(string first, string second) =>
        Of(first).SequenceEqual(Of(second)) || (first[0] == second[0] && WithoutEnding(first).SequenceEqual(WithoutEnding(second)));

    /// <summary>
    /// Whether a term is a form of a word as dictionaries have it, without clitics. What ends in a vowel letter loses it for an ending and
    /// is not left without one (دورہ: دورے, and not دور), and what ends in a consonant takes no yeh of the oblique case (دین: not دینے). No clitic
    /// stands before an ending of Urdu: لشکروں is of لشکر, and not of شکر.
    /// </summary>
    /// <param name="hasPronouns">Whether heh may be a pronoun (أمنه), as in Arabic.</param>
    public static bool IsOf(string word, string term, bool hasPronouns) => term == word || IsOfBare(word, term, hasPronouns)
        || (!IsUrdu(term) && ArabicStem.PrefixLength(term) is > 0 and var clitics && (term[clitics..] == word || IsOfBare(word, term[clitics..], hasPronouns)));

    /// <summary>Whether a term has an ending that only Urdu has.</summary>
    public static bool IsUrdu(string term) => term.Length > ShortestRest && term[^1] is ArabicScript.YehBarree or ArabicScript.NoonGhunna;

    private static bool IsOfBare(string word, string term, bool hasPronouns)
    {
        var rest = WithoutEnding(word);
        var other = WithoutEnding(term);

        // The heh of گاہ and راہ is no ending (چراگاہ, چراگاہوں), nor is the alef of a plural before a pronoun (خلايا, خلاياها); of two yehs
        // the ending takes one (لڑائی, لڑائیوں).
        return (other.SequenceEqual(word) && (term[^1] == ArabicScript.NoonGhunna || (hasPronouns && word[^1] == ArabicScript.Alef)))
            || (HasTwoYehs(word) && other.SequenceEqual(word.AsSpan(0, word.Length - 1))) || (rest.SequenceEqual(other)
            && !(word[^1] != ArabicScript.Alef && IsOfLongA(term.AsSpan(other.Length)))
            && !(term.Length == rest.Length && word[^1] is ArabicScript.HehGoal or ArabicScript.Alef)
            && !(word.Length == rest.Length && word[^1] != ArabicScript.FarsiYeh && (term[^1] == ArabicScript.YehBarree || (term[^1] == ArabicScript.HehGoal && !hasPronouns))));
    }

    // أبنائها is of أبناء, and not of ابنة.
    private static bool IsOfLongA(ReadOnlySpan<char> ending) =>
        ending is [ArabicScript.Alef, ArabicScript.FarsiYeh or ArabicScript.Waw, .., not ArabicScript.NoonGhunna];

    private static bool HasTwoYehs(ReadOnlySpan<char> word) => word is [.., ArabicScript.FarsiYeh, ArabicScript.FarsiYeh];

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        foreach (var (ending, keepsYeh) in Endings)
        {
            var rest = word.Length - ending.Length + (keepsYeh ? 1 : 0);
            if (rest >= ShortestRest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..rest];
            }
        }

        return word;
    }

    /// <summary>Whether one of two words is the other's adjective of belonging (ایران, ایرانی), not its feminine (لڑکا, لڑکی).</summary>
    public static bool IsOtherBelonging(string first, string second)
    {
        var a = Of(first);
        var b = Of(second);
        return a.Length < b.Length ? IsBelonging(a, first, b) : IsBelonging(b, second, a);
    }

    /// <summary>
    /// Whether a form is an inflection of the adjective of belonging that a noun has, which may itself end like an inflected word:
    /// قانون, القانونية.
    /// </summary>
    public static bool IsBelongingTo(string noun, string form) =>
        form.EndsWith(ArabicScript.FarsiYeh) ? IsBehindClitics(form, noun.Length + 1, noun)
        : WithoutEnding(form) is [.., ArabicScript.FarsiYeh] adjective && IsBehindClitics(adjective, noun.Length + 1, noun);

    /// <summary>The noun of which a word is perhaps the adjective of belonging; null where it cannot be one.</summary>
    public static string? NounOf(string word) =>
        WithoutEnding(ArabicClitics.WithoutArticle(word)) is [.. var noun, ArabicScript.FarsiYeh] ? noun.ToString() : null;

    // The clitics are known by the noun that is left, as a letter of its own may look like one.
    private static bool IsBehindClitics(ReadOnlySpan<char> adjective, int length, string noun) =>
        adjective.Length >= length
        && adjective[^length..].StartsWith(noun, StringComparison.Ordinal)
        && (adjective.Length == length || ArabicClitics.Are(adjective[..^length]));

    private static bool IsBelonging(ReadOnlySpan<char> noun, string form, ReadOnlySpan<char> adjective) =>
        adjective.Length == noun.Length + 1
        && adjective[^1] == ArabicScript.FarsiYeh
        && adjective.StartsWith(noun, StringComparison.Ordinal)
        && form[^1] is not (ArabicScript.Alef or ArabicScript.YehBarree);
}
