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
    /// Of those the ones that have a name with the vowels of the words, too: by its key alone Estonia is Astana, Houston the Hayastan of the Armenians, and
    /// khana jangi (civil war) Xinjiang.
    /// </summary>
    public static IReadOnlyList<BridgeEntry> FindNear(Dictionary<string, List<BridgeEntry>> names, IReadOnlyList<string> words) =>
        Find(names, words)?.FindAll(entry => IsNear(words, entry)) ?? [];

    private static bool IsNear(IReadOnlyList<string> words, BridgeEntry entry)
    {
        if (!words.All(SoundKey.IsLatinOrCyrillic))
        {
            return true;
        }

        var spellings = Undeclined(words).Prepend(words).ToLookup(Of);
        return entry.Forms.Append(entry.Romanised).Where(form => form.Count > 0 && SoundKey.IsLatinOrCyrillic(form[0]))
            .SelectMany(form => form.Select(word => (IReadOnlyList<string>)[word]).Append(form))
            .Any(name => spellings[Of(name)].Any(spelling => LatinNameKey.HaveSameVowels(spelling, name)));
    }

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
