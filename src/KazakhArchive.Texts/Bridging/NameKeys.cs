using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>What the spellings of a name share however its words are parted, with or without the article, in whichever romanisation.</summary>
internal static class NameKeys
{
    /// <param name="words">In the search form.</param>
    public static string Of(IReadOnlyList<string> words) => LatinNameKey.Of(words) is { Length: > 0 } latin
        ? latin
        : string.Concat(words.Select(NameFolding.Of)).Replace(ArabicClitics.Article, "", StringComparison.Ordinal);

    /// <summary>Those with the key of the words, or, in Cyrillic letters, of what the words may be without their endings; null for none.</summary>
    public static List<BridgeEntry>? Find(Dictionary<string, List<BridgeEntry>> names, IReadOnlyList<string> words) =>
        names.GetValueOrDefault(Of(words)) ?? Undeclined(words).Select(undeclined => names.GetValueOrDefault(Of(undeclined))).FirstOrDefault(entries => entries is not null);

    /// <summary>
    /// Whether a word of some name of the entry has the term's vowels between its consonants, which the key of a word of several consonants
    /// leaves out and which tell Dzhungar from Jangir; a long one is known without them.
    /// </summary>
    public static bool IsNear(string term, BridgeEntry entry) => !SoundKey.IsLatinOrCyrillic(term) || Of([term]).Length > FewConsonants || entry.Forms.Any(form => form.Any(word => HasVowelsOf(term, word)));

    private static bool HasVowelsOf(string term, string word) => SoundKey.IsLatinOrCyrillic(word) && Of([word]) is var key
        && Cyrillic.Undeclined(term).Prepend(term).Any(name => Of([name]) == key && LatinNameKey.VowelsOf(name) == LatinNameKey.VowelsOf(word));

    /// <summary>Adds an entry once.</summary>
    public static void Add(Dictionary<string, List<BridgeEntry>> entries, string key, BridgeEntry entry)
    {
        if (!entries.TryGetValue(key, out var list))
        {
            entries.Add(key, list = []);
        }

        if (!list.Contains(entry))
        {
            list.Add(entry);
        }
    }

    private const int FewConsonants = 4;

    // What is left of a shorter word (сул of султан, sultan; така of такой) sounds like many a name; of a shorter name the gazetteer knows the spelling.
    private const int ShortestUndeclined = 5;

    // Of words in Cyrillic letters, Kazakh declines the last and Russian each.
    private static IEnumerable<IReadOnlyList<string>> Undeclined(IReadOnlyList<string> words)
    {
        foreach (var last in Cyrillic.Undeclined(words[^1]).Where(name => words.Count > 1 || name.Length >= ShortestUndeclined))
        {
            yield return [.. words.SkipLast(1), last];
        }

        if (words.Count > 1 && Cyrillic.Is(words[^1]))
        {
            yield return [.. words.Select(word => Cyrillic.Undeclined(word).FirstOrDefault(word))];
        }
    }
}
