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

    private static readonly string[] UrduSingulars = ["", .. Words("ا ہ ی ت").Where(word => word.Length > 0).Order(StringComparer.Ordinal)];
    private static readonly string[] ArabicSingulars = ["", .. Words("ة ي").Where(word => word.Length > 0).Order(StringComparer.Ordinal)];

    private static readonly FrozenSet<string> UrduEndings = Words(
        "ا ی ے ہ و وں یں یاں یوں ییں ییوں اں ؤں ئیں تا تے تی تیں نا نے نی یا یے یی ئے ئی ات ان یت ین گان ائی انہ دار س ز");

    private static readonly FrozenSet<string> UrduPrefixes = Words("ب با بے نا لا غیر بر ہم");

    private static readonly FrozenSet<string> PersianEndings = Words(
        "ی م د ند یم ید ه ها های هایی ان انی ات ام ای ایم اید اند ست ش ت تر ترین ن دن تن ده ته گان گی یی ند نده");

    private static readonly FrozenSet<string> PersianPrefixes = Words("می نمی ن ب بی نا هم");

    private static readonly FrozenSet<string> ArabicEndings = Words(
        "ا ه ي ت ن ة ى ها هم هما هن ك كم نا ات ان ين ون وا تا ية يا يات يين يون ته تها تهم تين يه يها اء ائي ائية اً وي");

    private static readonly FrozenSet<string> ArabicPrefixes = Words("و ف ب ل ك س ال لل وال بال فال كال ولل وب ول وي وت ون ي ت ن ا سي ست لي لت لن في فت م مت");


    public static bool AreOne(string first, string second, Language language)
    {
        var (prefixes, endings, _) = AffixesOf(language);
        return AreOne(first, second, prefixes, endings, needsPrefixOnBoth: language == Language.Urdu);
    }

    /// <summary>What may be the word's base: without what it may have at its head and end, and with the ending of a singular or a stem instead.</summary>
    public static IEnumerable<string> BasesOf(string word, Language language)
    {
        var (prefixes, endings, singulars) = AffixesOf(language);
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

    private static (FrozenSet<string> Prefixes, FrozenSet<string> Endings, string[] Singulars) AffixesOf(Language language) =>
        language == Language.Arabic ? (ArabicPrefixes, ArabicEndings, ArabicSingulars)
        : language == Languages.Persian ? (PersianPrefixes, PersianEndings, [""])
        : (UrduPrefixes, UrduEndings, UrduSingulars);

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

    private static FrozenSet<string> Words(string list) => list.Split(' ').Select(word => SearchForm.Of(word)).Append("").ToFrozenSet(StringComparer.Ordinal);
}
