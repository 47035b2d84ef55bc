namespace KazakhArchive.Texts.Orthography;

/// <summary>The patterns that a word may have among Arabic singulars and broken plurals: CCC for نقط, CCاC for نقاط.</summary>
public sealed class PluralPattern
{
    private const string WeakLetters = "اویء";
    private const char Consonant = 'C';
    private const int LongestStem = 8;

    private static readonly Dictionary<string, HashSet<string>> Partners = ReadPartners();
    private static readonly HashSet<char> Builders = [.. Partners.Keys.Select(pattern => pattern[0]).Where(letter => letter != Consonant)];

    private readonly List<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> partners = [];

    private PluralPattern(string term)
    {
        Span<char> pattern = stackalloc char[LongestStem];
        foreach (var isBuilt in (ReadOnlySpan<bool>)[false, true])
        {
            if (Read(term, isBuilt, pattern) is > 0 and var length && Partners.TryGetValue(pattern[..length].ToString(), out var others))
            {
                partners.Add(others.GetAlternateLookup<ReadOnlySpan<char>>());
            }
        }
    }

    public static PluralPattern Of(string term) => new(term);

    /// <summary>Whether another term of the same <see cref="RootKey"/> may be the word's plural or singular.</summary>
    public bool Joins(string other)
    {
        Span<char> pattern = stackalloc char[LongestStem];
        foreach (var isBuilt in (ReadOnlySpan<bool>)[false, true])
        {
            var length = partners.Count == 0 ? 0 : Read(other, isBuilt, pattern);
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
    private static int Read(string term, bool isBuilt, Span<char> pattern)
    {
        var stem = term.AsSpan(ArabicStem.PrefixLength(term));
        stem = stem[^1] is ArabicScript.HehGoal or 'ت' && stem.Length > 3 ? stem[..^1] : stem;
        if (stem.Length > LongestStem || (isBuilt && !Builders.Contains(stem[0])))
        {
            return 0;
        }

        for (var i = 0; i < stem.Length; i++)
        {
            pattern[i] = WeakLetters.Contains(stem[i], StringComparison.Ordinal) || (isBuilt && i == 0) ? stem[i] : Consonant;
        }

        return stem.Length;
    }

    private static Dictionary<string, HashSet<string>> ReadPartners()
    {
        var partners = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Read("plural-patterns", "singular", "plurals"))
        {
            foreach (var plural in row["plurals"].Split(' '))
            {
                Join(row["singular"], plural);
                Join(plural, row["singular"]);
            }
        }

        return partners;

        void Join(string pattern, string partner)
        {
            if (!partners.TryGetValue(pattern, out var known))
            {
                partners.Add(pattern, known = new HashSet<string>(StringComparer.Ordinal));
            }

            known.Add(partner);
        }
    }
}
