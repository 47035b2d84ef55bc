using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Matching;

/// <summary>Finds a name that the text has in two pieces and in other letters: نذر بائیف for Nazarbayev.</summary>
internal sealed class SoundPairMatcher(Neighbours neighbours, Lexicon lexicon)
{
    private const float LatinWeight = 0.7f;
    private const float ArabicWeight = 0.4f;
    private const float Farthest = 1.5f;
    private const int ShortestPart = 2;
    private const int ShortestJoined = 5;
    private const int LongestJoined = 14;

    /// <summary>Pairs that together sound as a name in Arabic letters; they prove nothing alone.</summary>
    public void Add(ulong key, string word, WordMatches matches, SearchTime time) => Add(
        key, joined => SoundKey.Distance(word, joined) <= Farthest, ArabicWeight, false, matches, time);

    /// <summary>Pairs that together read as a name in Latin letters.</summary>
    public void AddLatin(ulong key, string word, WordMatches matches, SearchTime time) => Add(
        key, joined => Romanisation.Distance(word, joined, Farthest) <= Farthest, LatinWeight, true, matches, time);

    private void Add(ulong key, Func<string, bool> isNear, float weight, bool isEvidence, WordMatches matches, SearchTime time)
    {
        var length = SoundKey.Length(key);
        if (length < SoundKey.DistinctiveLength)
        {
            return;
        }

        foreach (var (first, second) in neighbours.Pairs(FirstParts(key, length), time))
        {
            var joined = first + second;
            if (joined.Length is >= ShortestJoined and <= LongestJoined && ArabicScript.Contains(joined[^1])
                && SoundKey.Of(joined).Contains(key) && isNear(joined))
            {
                neighbours.AddPair(first, second, weight, MatchTier.Sound, isEvidence, matches, time);
            }
        }
    }

    private IEnumerable<(string Term, bool IsFirst)> FirstParts(ulong key, int length) => Enumerable.Range(ShortestPart, Math.Max(0, length - ShortestPart))
        .SelectMany(cut => lexicon.WithSound(SoundKey.First(key, cut)))
        .Select(term => (term, true));
}
