using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Lucene.Analysis;

/// <summary>
/// Which neighbours stand in the index as one word: those that are both common. Of others the units of the rarer are read sooner than
/// a dictionary of millions of pairs, which would be the larger part of the index.
/// </summary>
internal static class JoinedWords
{
    private const int UnitsOfACommonTerm = 128;
    private const int ShortestJoined = 3;
    private const int LongestJoined = 32;

    public static bool AreIndexed(ReadOnlySpan<char> first, ReadOnlySpan<char> second, IVocabulary vocabulary) =>
        first.Length + second.Length is >= ShortestJoined and <= LongestJoined
        && vocabulary.UnitCountOf(first) > UnitsOfACommonTerm
        && vocabulary.UnitCountOf(second) > UnitsOfACommonTerm
        && !(StopWords.Contains(first) && StopWords.Contains(second));
}
