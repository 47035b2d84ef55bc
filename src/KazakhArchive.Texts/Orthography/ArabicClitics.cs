namespace KazakhArchive.Texts.Orthography;

/// <summary>Conjunctions and prepositions that Arabic writes as one word with the next.</summary>
public static class ArabicClitics
{
    private const int ShortestWord = 3;
    private const int ShortestLeft = 4;

    /// <summary>In the search form.</summary>
    public const string Article = "ال";

    private const int ShortestFeminine = 3;

    private static readonly string[] Pronouns = CharacterFolding.WordsToSearch("ه ها هم هما هن نا");

    private const string ForThe = "لل";

    private static readonly string[] All = CharacterFolding.WordsToSearch("و ف ب ل ك وب ول وك فب فل فك");

    /// <summary>The word behind the article, with conjunction and preposition before it or without; a letter alone may be the word's own.</summary>
    /// <param name="term">In the search form.</param>
    public static string WithoutArticle(string term) => ArabicStem.PrefixLength(term) is > 1 and var length && Are(term.AsSpan(0, length)) ? term[length..] : term;

    /// <summary>The word behind an “and”; null for one that has none, or is too short to tell.</summary>
    /// <param name="term">In the search form.</param>
    public static string? WithoutConjunction(string term) => term is [ArabicScript.Waw, .. { Length: >= ShortestWord } word] ? word : null;

    /// <summary>What may be left of a word that bears one of them, with its article; none for a short one, of which the letter is more likely a part.</summary>
    /// <param name="term">In the search form.</param>
    public static IEnumerable<string> LeftBehind(string term)
    {
        foreach (var clitic in All.Where(clitic => term.Length - clitic.Length >= ShortestLeft && term.StartsWith(clitic, StringComparison.Ordinal)))
        {
            var rest = term[clitic.Length..];
            yield return rest;
            if (clitic[^1] == ForThe[0] && rest[0] == ForThe[1])
            {
                yield return Article + rest[1..];
            }
        }
    }

    /// <summary>Whether a word may begin with these letters and be another behind them.</summary>
    public static bool Are(ReadOnlySpan<char> letters)
    {
        var before = letters.EndsWith(Article) || letters.EndsWith(ForThe) ? letters[..^Article.Length] : letters;
        return before.IsEmpty || Array.Exists(All, before.ToString().Equals);
    }

    /// <summary>The word behind the article and behind each of them, with the article and without, whether or not the texts have it so.</summary>
    /// <param name="term">In the search form.</param>
    public static IEnumerable<string> AndArticleBefore(string term) =>
        Before(term).ToList() is { Count: > 0 } forms ? [Article + term, .. forms, .. Before(Article + term)] : [];

    /// <summary>A feminine and its ending before each pronoun (ابنة, ابنته), whether or not the texts have it so; none for another word.</summary>
    /// <param name="term">In the search form.</param>
    public static IEnumerable<string> AndPronounsBehind(string term) => term is { Length: >= ShortestFeminine } and [.. var noun, ArabicScript.HehGoal]
        ? Pronouns.Select(pronoun => noun + ArabicScript.Teh + pronoun)
        : [];

    /// <summary>The word behind each of them, whether or not the texts have it so; none for a word of two letters.</summary>
    /// <param name="term">In the search form.</param>
    public static IEnumerable<string> Before(string term)
    {
        if (term.Length < ShortestWord || !ArabicScript.Contains(term[0]))
        {
            yield break;
        }

        foreach (var clitic in All)
        {
            // ل and the article become لل.
            yield return term.StartsWith(Article, StringComparison.Ordinal) && clitic[^1] == ForThe[0]
                ? $"{clitic[..^1]}{ForThe}{term[Article.Length..]}"
                : clitic + term;
        }
    }
}
