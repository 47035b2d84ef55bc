namespace KazakhArchive.Texts.Orthography;

/// <summary>The number of English nouns, as far as their letters tell it.</summary>
public static class EnglishNumber
{
    private const int ShortestPlural = 4;

    /// <summary>The word without the ending of a plural; the word itself where it has none.</summary>
    /// <param name="word">In the search form.</param>
    public static string Singular(string word) =>
        word.Length < ShortestPlural || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' ? word
        : word.EndsWith("ies", StringComparison.Ordinal) ? $"{word[..^3]}y"
        : word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            || word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word[..^1];

    /// <summary>What may be the plural of the word, the usual one first.</summary>
    /// <param name="word">In the search form.</param>
    public static IReadOnlyList<string> Plurals(string word) =>
        word.Length < ShortestPlural - 1 ? [] : word[^1] == 'y' ? [$"{word[..^1]}ies", $"{word}s"] : [$"{word}s", $"{word}es"];
}
