using System.Runtime.InteropServices;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>Names of one word in Arabic letters by their consonants, for who spells one as no list has it (كزاخستان).</summary>
internal sealed class NamesBySound
{
    // Two vowels written or not, or one and a sister letter. What lies further apart is another word more often than not.
    private const float SameName = 0.5f;

    private readonly Dictionary<ulong, List<(BridgeEntry Entry, string Word)>> byKey = [];

    public NamesBySound(IEnumerable<Name> names)
    {
        foreach (var name in names.Where(name => name.Words.Count == 1 && !SoundKey.IsLatin(name.Words[0])))
        {
            var word = WithoutArticle(name.Words[0]);
            foreach (var key in DistinctiveKeys(word))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _) ??= []).Add((name.Entry, word));
            }
        }
    }

    /// <summary>The only one that sounds most like the word; null for none, or several, and for Latin and Cyrillic letters, which have a key of their own that says more.</summary>
    /// <param name="term">In the search form.</param>
    public BridgeEntry? Like(string term)
    {
        if (SoundKey.IsLatinOrCyrillic(term))
        {
            return null;
        }

        var word = WithoutArticle(term);
        return DistinctiveKeys(word).SelectMany(key => byKey.GetValueOrDefault(key) ?? [])
            .GroupBy(name => SoundKey.Distance(word, name.Word), name => name.Entry)
            .Where(group => group.Key <= SameName)
            .MinBy(group => group.Key)?.Distinct().ToList() is [var only] ? only : null;
    }

    // It is no sound of the name: with it, القرم would be as distinct as الكرم is.
    private static string WithoutArticle(string term) => term.StartsWith(ArabicClitics.Article, StringComparison.Ordinal) ? term[ArabicClitics.Article.Length..] : term;

    private static IEnumerable<ulong> DistinctiveKeys(string word) => SoundKey.Of(word).Where(key => SoundKey.Length(key) >= SoundKey.DistinctiveLength);
}
