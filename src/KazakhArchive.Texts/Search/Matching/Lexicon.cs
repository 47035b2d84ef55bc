using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>The terms of the archive and every way to find those that resemble a word. Immutable.</summary>
internal sealed class Lexicon(IPostingStore store, ITermKeys keys)
{
    private const int UnitsOfAWord = 3;

    private readonly UrduStem urduStem = new(term => keys.Find(term) >= 0);

    public IReadOnlyList<string> Terms => store.Terms;

    /// <summary>-1 where no passage holds the term.</summary>
    public int Find(string term) => keys.Find(term);

    public ReadOnlySpan<int> WithUrduStem(string term) => keys.With(TermKeyKind.Stem, TermKeys.UrduStemKey(urduStem.Of(term)));

    public ReadOnlySpan<int> WithArabicStem(string term) => keys.With(TermKeyKind.Stem, TermKeys.ArabicStemKey(term));

    public string UrduStemOf(string term) => urduStem.Of(term);

    public ReadOnlySpan<int> WithRoot(ulong key) => keys.With(TermKeyKind.Root, key);

    /// <param name="gram">As <see cref="GramIndex.Pack"/> makes it.</param>
    public ReadOnlySpan<int> WithGram(ulong gram) => keys.With(TermKeyKind.Gram, gram);

    public float GramWeight(int termsWithGram) => TermKeys.GramWeight(termsWithGram, Terms.Count);

    public float GramWeightOf(int term) => keys.GramWeightOf(term);

    /// <summary>Whether a term occurs too often to be a damaged form of another.</summary>
    public bool IsFrequent(int term) => store.UnitCountOf(term) >= UnitsOfAWord;

    /// <summary>Whether other inflections of a term occur, so that it is hardly a damaged form of another.</summary>
    public bool HasInflections(int term) => WithUrduStem(Terms[term]).Length > 1 || WithArabicStem(Terms[term]).Length > 1;

    public ReadOnlySpan<int> WithSound(ulong key) => keys.With(TermKeyKind.Sound, key);

    /// <summary>
    /// Gives each term whose skeleton is the word's with at most one letter more, less or other; some come twice, and some that only
    /// have the same letters.
    /// </summary>
    public void VisitSkeletonNeighbours(ReadOnlySpan<char> word, Action<int> visit)
    {
        Span<char> skeleton = stackalloc char[word.Length];
        Skeleton.Of(word, skeleton);
        var letters = Skeleton.Letters(skeleton);
        Visit(keys.With(TermKeyKind.Skeleton, TextHash.Of(skeleton)), letters, visit);
        for (var i = 0; i < skeleton.Length; i++)
        {
            if (i == 0 || skeleton[i] != skeleton[i - 1])
            {
                Visit(keys.With(TermKeyKind.Skeleton, TextHash.Without(skeleton, i)), letters, visit);
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

    /// <summary>How many letters of the skeletons only one of two words has: cheaper to ask than how far they lie apart.</summary>
    /// <param name="letters">Of the other word, <see cref="TermKeys.LettersOf"/>.</param>
    public int DifferentLetters(int term, ulong letters) => System.Numerics.BitOperations.PopCount(keys.LettersOf(term) ^ letters);
}
