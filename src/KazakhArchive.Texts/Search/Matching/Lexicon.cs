using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>The terms of the archive and every way to find those that resemble a word. Immutable.</summary>
internal sealed class Lexicon
{
    // Below this a skeleton is shared by too many words to say anything.
    private const int ShortestFuzzy = 3;

    private const int UnitsOfAWord = 3;

    // The parts of a stem key's space: one stem can be both languages'.
    private const ulong UrduSalt = 0x9E3779B97F4A7C15;

    private readonly Dictionary<string, int> numbers;
    private readonly UrduStem urduStem;
    private readonly KeyIndex stems;
    private readonly KeyIndex sounds;
    private readonly KeyIndex skeletons;
    private readonly KeyIndex roots;
    private readonly ulong[] lettersOfTerm;
    private readonly IPostingStore store;

    public Lexicon(IPostingStore store)
    {
        Terms = store.Terms;
        numbers = new Dictionary<string, int>(Terms.Count, StringComparer.Ordinal);
        for (var term = 0; term < Terms.Count; term++)
        {
            numbers.Add(Terms[term], term);
        }

        urduStem = new UrduStem(numbers.ContainsKey);
        stems = Keys((term, add) =>
        {
            if (ArabicScript.Contains(term[0]))
            {
                add(UrduKey(term));
                add(ArabicKey(term));
            }
        });
        sounds = Keys(AddSounds);
        lettersOfTerm = [.. Terms.Select(LettersOf)];
        skeletons = Keys(AddSkeletons);
        roots = Keys((term, add) =>
        {
            if (RootKey.Of(term) is ulong key && !StopWords.Contains(term))
            {
                add(key);
            }
        });
        this.store = store;
        Grams = GramIndex.Build(Terms);
    }

    public IReadOnlyList<string> Terms { get; }

    public GramIndex Grams { get; }

    /// <summary>-1 where no passage holds the term.</summary>
    public int Find(string term) => numbers.GetValueOrDefault(term, -1);

    public ReadOnlySpan<int> WithUrduStem(string term) => stems.Find(UrduKey(term));

    public ReadOnlySpan<int> WithArabicStem(string term) => stems.Find(ArabicKey(term));

    public string UrduStemOf(string term) => urduStem.Of(term);

    public ReadOnlySpan<int> WithRoot(ulong key) => roots.Find(key);

    /// <summary>Whether a term occurs too often to be a damaged form of another.</summary>
    public bool IsFrequent(int term) => store.Units(term).Length >= UnitsOfAWord;

    /// <summary>Whether other inflections of a term occur, so that it is hardly a damaged form of another.</summary>
    public bool HasInflections(int term) => WithUrduStem(Terms[term]).Length > 1 || WithArabicStem(Terms[term]).Length > 1;

    public ReadOnlySpan<int> WithSound(ulong key) => sounds.Find(key);

    /// <summary>
    /// Gives each term whose skeleton is the word's with at most one letter more, less or other; some come twice, and some that only
    /// have the same letters.
    /// </summary>
    public void VisitSkeletonNeighbours(ReadOnlySpan<char> word, Action<int> visit)
    {
        Span<char> skeleton = stackalloc char[word.Length];
        Skeleton.Of(word, skeleton);
        var letters = Skeleton.Letters(skeleton);
        Visit(skeletons.Find(TextHash.Of(skeleton)), letters, visit);
        for (var i = 0; i < skeleton.Length; i++)
        {
            if (i == 0 || skeleton[i] != skeleton[i - 1])
            {
                Visit(skeletons.Find(TextHash.Without(skeleton, i)), letters, visit);
            }
        }
    }

    // One letter put for another changes two letters of the set, one left out or in changes one.
    private void Visit(ReadOnlySpan<int> terms, ulong letters, Action<int> visit)
    {
        foreach (var term in terms)
        {
            if (DifferentLetters(term, letters) <= 2)
            {
                visit(term);
            }
        }
    }

    private ulong UrduKey(string term) => TextHash.Of(urduStem.Of(term)) ^ UrduSalt;

    private static ulong ArabicKey(string term) => TextHash.Of(ArabicStem.Of(term));

    private KeyIndex Keys(Action<string, Action<ulong>> keysOf)
    {
        var keys = new List<ulong>(Terms.Count * 2);
        var terms = new List<int>(Terms.Count * 2);
        for (var term = 0; term < Terms.Count; term++)
        {
            var number = term;
            keysOf(Terms[term], key =>
            {
                keys.Add(key);
                terms.Add(number);
            });
        }

        return KeyIndex.Build([.. keys], [.. terms]);
    }

    /// <summary>How many letters of the skeletons only one of two words has: cheaper to ask than how far they lie apart.</summary>
    /// <param name="letters">Of the other word, <see cref="LettersOf"/>.</param>
    public int DifferentLetters(int term, ulong letters) => System.Numerics.BitOperations.PopCount(lettersOfTerm[term] ^ letters);

    /// <summary>The letters of a term's skeleton, a bit each.</summary>
    public static ulong LettersOf(string term)
    {
        Span<char> skeleton = stackalloc char[term.Length];
        Skeleton.Of(term, skeleton);
        return Skeleton.Letters(skeleton);
    }

    private static void AddSounds(string term, Action<ulong> add)
    {
        if (char.IsAsciiDigit(term[0]) || StopWords.Contains(term))
        {
            return;
        }

        var keys = SoundKey.Of(term);
        foreach (var key in keys)
        {
            add(key);
        }

        // وكازاخستان is the same name with a conjunction before it.
        var bare = ArabicStem.Of(term);
        if (bare.Length >= 4 && bare.Length < term.Length)
        {
            foreach (var key in SoundKey.Of(bare).Except(keys))
            {
                add(key);
            }
        }
    }

    private static void AddSkeletons(string term, Action<ulong> add)
    {
        if (term.Length < ShortestFuzzy || char.IsAsciiDigit(term[0]) || StopWords.Contains(term))
        {
            return;
        }

        Span<char> skeleton = stackalloc char[term.Length];
        Skeleton.Of(term, skeleton);
        add(TextHash.Of(skeleton));
        for (var i = 0; i < skeleton.Length; i++)
        {
            // Leaving out either of two equal neighbours leaves the same.
            if (i == 0 || skeleton[i] != skeleton[i - 1])
            {
                add(TextHash.Without(skeleton, i));
            }
        }
    }
}
