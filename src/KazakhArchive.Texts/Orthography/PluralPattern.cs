namespace KazakhArchive.Texts.Orthography;

/// <summary>The patterns that a word may have among Arabic singulars and broken plurals: CCC for نقطة, CCاC for نقاط.</summary>
public sealed class PluralPattern
{
    private const char Consonant = 'C';
    private const int LongestStem = 8;

    private static readonly Dictionary<string, HashSet<string>> PluralsOf = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, HashSet<string>> SingularsOf = new(StringComparer.Ordinal);
    private static readonly HashSet<char> Builders = [];

    private readonly List<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> plurals = [];
    private readonly List<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> singulars = [];

    static PluralPattern()
    {
        foreach (var row in EmbeddedTable.Read("plural-patterns", "singular", "plurals"))
        {
            var singular = row["singular"];
            Builders.Add(singular[0]);
            foreach (var plural in row["plurals"].Split(' '))
            {
                Builders.Add(plural[0]);
                Join(PluralsOf, singular, plural);
                Join(SingularsOf, plural, singular);
            }
        }

        Builders.Remove(Consonant);
    }

    private readonly char head;

    private PluralPattern(string term)
    {
        head = Stem(term)[0];
        AddPartners(term, isPlural: false, PluralsOf, plurals);
        AddPartners(term, isPlural: true, SingularsOf, singulars);
    }

    public static PluralPattern Of(string term) => new(term);

    /// <summary>Whether another term of the same <see cref="RootKey"/> may be the word's plural or singular.</summary>
    public bool Joins(string other) => AreOfOneHead(head, Stem(other)[0]) && (IsAmong(other, isPlural: true, plurals) || IsAmong(other, isPlural: false, singulars));

    // A plural keeps the first letter of its word or puts an alef before it: مراكز is of مركز and not of تركز.
    private static bool AreOfOneHead(char some, char other) => some == other || some == ArabicScript.Alef || other == ArabicScript.Alef;

    private static ReadOnlySpan<char> Stem(string term) => term.AsSpan(ArabicStem.PrefixLength(term));

    private static void AddPartners(
        string term, bool isPlural, Dictionary<string, HashSet<string>> known, List<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> partners)
    {
        Span<char> pattern = stackalloc char[LongestStem];
        foreach (var isBuilt in (ReadOnlySpan<bool>)[false, true])
        {
            var length = Read(term, isBuilt, isPlural, pattern);
            if (length > 0 && known.TryGetValue(pattern[..length].ToString(), out var found))
            {
                partners.Add(found.GetAlternateLookup<ReadOnlySpan<char>>());
            }
        }
    }

    private static bool IsAmong(string other, bool isPlural, List<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> partners)
    {
        if (partners.Count == 0)
        {
            return false;
        }

        Span<char> pattern = stackalloc char[LongestStem];
        foreach (var isBuilt in (ReadOnlySpan<bool>)[false, true])
        {
            var length = Read(other, isBuilt, isPlural, pattern);
            foreach (var known in partners)
            {
                if (length > 0 && known.Contains(pattern[..length]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A letter at the head that some patterns have (م, ت, ا) may be the root's or, where the word is built with it, the pattern's.
    private static int Read(string term, bool isBuilt, bool isPlural, Span<char> pattern)
    {
        var stem = Stem(term);
        var hasEnding = stem.Length > 3 && stem[^1] == ArabicScript.HehGoal;
        stem = hasEnding && !isPlural ? stem[..^1] : stem;
        if (stem.Length > LongestStem || (isBuilt && !Builders.Contains(stem[0])))
        {
            return 0;
        }

        for (var i = 0; i < stem.Length; i++)
        {
            var isLiteral = IsWeak(stem[i])
                || (isBuilt && i == 0)
                || (hasEnding && isPlural && i == stem.Length - 1);
            pattern[i] = isLiteral ? stem[i] : Consonant;
        }

        return stem.Length;
    }

    private static bool IsWeak(char c) => c is ArabicScript.Alef or ArabicScript.Waw or ArabicScript.FarsiYeh or ArabicScript.Hamza;

    private static void Join(Dictionary<string, HashSet<string>> known, string pattern, string partner)
    {
        if (!known.TryGetValue(pattern, out var partners))
        {
            known.Add(pattern, partners = new HashSet<string>(StringComparer.Ordinal));
        }

        partners.Add(partner);
    }
}
