using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Tagging;

/// <summary>
/// Names in Latin and Cyrillic letters, as notes and brackets have them. Latin ones are compared with the gazetteer's English forms; Cyrillic
/// ones with the same and the romanisation, both without what Russian inflects and without the y that romanisations set or leave out:
/// Назарбаева is Nazarbayev.
/// </summary>
internal static class ForeignNames
{
    // Before each Cyrillic word, so that one does not pass for a Latin one.
    private const char CyrillicMark = '\u0430' /* Cyrillic a */;

    // Чин is no China: of a shorter name inflection leaves too little.
    private const int ShortestCyrillic = 5;

    public static bool IsLatin(ReadOnlySpan<char> term) => term is [>= 'a' and <= 'z', ..];

    /// <summary>The letters by which a Cyrillic word is compared.</summary>
    public static string CyrillicKey(ReadOnlySpan<char> term) => MarkedStem(Texts.Orthography.Cyrillic.ToLatin(term));

    /// <summary>What a text in Latin letters may have for an entity; none where the form has other letters.</summary>
    public static NameForm? Latin(NameForm form) => form.Words.Count > 0 && form.Words.All(word => IsAllLatin(word)) ? form : null;

    /// <summary>What a text in Cyrillic letters may have for the form; none where too little of it is left.</summary>
    public static NameForm? Cyrillic(string written)
    {
        List<string> words = [.. SearchForm.Tokens(written).Select(token => token.Term)];
        if (words.Count == 0 || !words.TrueForAll(word => IsAllLatin(word)) || IsAcronym(written))
        {
            return null;
        }

        var form = new NameForm(written, [.. words.Select(word => MarkedStem(word))], HasArticle: false);
        return form.Key.Length - words.Count >= ShortestCyrillic - 1 && words.TrueForAll(word => word.Length > 1) ? form : null;
    }

    /// <summary>Written in capitals only, which tells it from a word: START, UN.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> written)
    {
        foreach (var c in written)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllLatin(string word) => !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private static string MarkedStem(string word) => CyrillicMark + word.Replace("y", "", StringComparison.Ordinal).TrimEnd('a', 'e', 'i', 'o', 'u');
}
