using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Search.Postings;

/// <summary>The keys of the terms in memory.</summary>
internal sealed class TermKeyIndex : ITermKeys
{
    private readonly Dictionary<string, int> numbers;
    private readonly KeyIndex stems;
    private readonly KeyIndex sounds;
    private readonly KeyIndex skeletons;
    private readonly KeyIndex roots;
    private readonly GramIndex grams;
    private readonly ulong[] lettersOfTerm;

    public TermKeyIndex(IReadOnlyList<string> terms)
    {
        numbers = new Dictionary<string, int>(terms.Count, StringComparer.Ordinal);
        for (var term = 0; term < terms.Count; term++)
        {
            numbers.Add(terms[term], term);
        }

        var urduStem = new UrduStem(numbers.ContainsKey);
        stems = Keys(terms, TermKeyKind.Stem, urduStem);
        sounds = Keys(terms, TermKeyKind.Sound, urduStem);
        skeletons = Keys(terms, TermKeyKind.Skeleton, urduStem);
        roots = Keys(terms, TermKeyKind.Root, urduStem);
        grams = GramIndex.Build(terms);
        lettersOfTerm = [.. terms.Select(TermKeys.LettersOf)];
    }

    public int Find(string term) => numbers.GetValueOrDefault(term, -1);

    public ReadOnlySpan<int> With(TermKeyKind kind, ulong key) => kind switch
    {
        TermKeyKind.Stem => stems.Find(key),
        TermKeyKind.Sound => sounds.Find(key),
        TermKeyKind.Skeleton => skeletons.Find(key),
        TermKeyKind.Root => roots.Find(key),
        _ => grams.Find(key),
    };

    public ulong LettersOf(int term) => lettersOfTerm[term];

    public float GramWeightOf(int term) => grams.WeightOf(term);

    private static KeyIndex Keys(IReadOnlyList<string> terms, TermKeyKind kind, UrduStem urduStem)
    {
        var keys = new List<ulong>(terms.Count * 2);
        var numbers = new List<int>(terms.Count * 2);
        for (var term = 0; term < terms.Count; term++)
        {
            var number = term;
            TermKeys.Visit(kind, terms[term], urduStem, key =>
            {
                keys.Add(key);
                numbers.Add(number);
            });
        }

        return KeyIndex.Build([.. keys], [.. numbers]);
    }
}
