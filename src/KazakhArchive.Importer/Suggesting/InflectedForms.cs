using System.Collections.Frozen;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// Whether two words may be forms of one word, so that the rarer is no misreading of the other. Only their shapes are asked, as the
/// archive knows few of the forms of a word: what they share, and whether what parts them is inflection.
/// </summary>
internal static class InflectedForms
{
    private const int ShortestStem = 2;
    private const int ShortestBase = 3;
    private const int LongestEnding = 3;

    public static bool AreOne(string first, string second, Language language)
    {
        var (prefixes, endings, _) = Affixes.Of(language);
        return AreOne(first, second, prefixes, endings, needsPrefixOnBoth: language == Language.Urdu);
    }

    /// <summary>What may be the word's base: without what it may have at its head and end, and with the ending of a singular or a stem instead.</summary>
    public static IEnumerable<string> BasesOf(string word, Language language)
    {
        var (prefixes, endings, singulars) = Affixes.Of(language);
        foreach (var (start, _) in Starts(word, prefixes))
        {
            for (var end = word.Length; end >= Math.Max(start + ShortestBase, word.Length - LongestEnding); end--)
            {
                if (IsEnding(word.AsSpan(end), endings))
                {
                    foreach (var singular in singulars)
                    {
                        yield return word[start..end] + singular;
                    }
                }
            }
        }
    }

    private static bool AreOne(string first, string second, FrozenSet<string> prefixes, FrozenSet<string> endings, bool needsPrefixOnBoth)
    {
        foreach (var (start, prefix) in Starts(first, prefixes))
        {
            foreach (var (otherStart, otherPrefix) in Starts(second, prefixes))
            {
                // Urdu derives with prefixes, so that only the word itself may be the longer one: what it lacks may be lost.
                if ((!needsPrefixOnBoth || otherPrefix == 0) && HaveOneStem(first.AsSpan(start), second.AsSpan(otherStart), endings, prefix + otherPrefix > 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<(int Start, int Prefix)> Starts(string word, FrozenSet<string> prefixes)
    {
        yield return (0, 0);
        for (var length = 1; length <= 3 && word.Length - length >= ShortestStem; length++)
        {
            if (prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.AsSpan(0, length)))
            {
                yield return (length, length);
            }
        }
    }

    private static bool HaveOneStem(ReadOnlySpan<char> first, ReadOnlySpan<char> second, FrozenSet<string> endings, bool hasPrefix)
    {
        var shared = first.CommonPrefixLength(second);
        for (var stem = shared; stem >= Math.Max(ShortestStem, shared - 2); stem--)
        {
            if (stem >= (hasPrefix ? ShortestStem + 1 : ShortestStem) && IsEnding(first[stem..], endings) && IsEnding(second[stem..], endings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnding(ReadOnlySpan<char> rest, FrozenSet<string> endings) => rest.Length == 0 || endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest);
}
