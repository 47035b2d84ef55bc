using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// Which words have a common rest. Two words of which one or two shapes differ have one when as many shapes are left out of each
/// (symmetric deletion), so that the rests of all words, sorted, answer without comparing with each.
/// </summary>
public sealed class WordRests
{
    private const int LongestWord = 20;
    private const int ShortestOfTwo = 6; // Of five letters two are nearly half the word.

    private readonly uint[] hashes;
    private readonly int[] ids;

    public WordRests(IEnumerable<(string Term, int Id)> words)
    {
        var (foundHashes, foundIds) = (new List<uint>(), new List<int>());
        foreach (var (term, id) in words)
        {
            foreach (var hash in Hashes(term))
            {
                foundHashes.Add(hash);
                foundIds.Add(id);
            }
        }

        (hashes, ids) = ([.. foundHashes], [.. foundIds]);
        Array.Sort(hashes, ids);
    }

    /// <summary>The words that have the rest, each perhaps several times.</summary>
    public ReadOnlySpan<int> With(uint hash)
    {
        var first = Array.BinarySearch(hashes, hash);
        if (first < 0)
        {
            return [];
        }

        var last = first;
        while (first > 0 && hashes[first - 1] == hash)
        {
            first--;
        }

        while (last + 1 < hashes.Length && hashes[last + 1] == hash)
        {
            last++;
        }

        return ids.AsSpan(first, last - first + 1);
    }

    /// <summary>The word's shapes as a number, without any one and without any two of them.</summary>
    public static IReadOnlyCollection<uint> Hashes(string term)
    {
        if (term.Length is < 2 or > LongestWord)
        {
            return [];
        }

        Span<char> shapes = stackalloc char[term.Length];
        Skeleton.Of(term, shapes);
        var found = new HashSet<uint> { Hash(shapes, -1, -1) };
        for (var first = 0; first < shapes.Length; first++)
        {
            found.Add(Hash(shapes, first, -1));
            for (var second = first + 1; shapes.Length >= ShortestOfTwo && second < shapes.Length; second++)
            {
                found.Add(Hash(shapes, first, second));
            }
        }

        return found;
    }

    private static uint Hash(ReadOnlySpan<char> shapes, int without, int andWithout)
    {
        var hash = Fnv1a.Start;
        for (var i = 0; i < shapes.Length; i++)
        {
            if (i != without && i != andWithout)
            {
                hash = Fnv1a.Add(hash, shapes[i]);
            }
        }

        return hash;
    }
}
