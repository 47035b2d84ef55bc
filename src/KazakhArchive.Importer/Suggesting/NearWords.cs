using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// Finds the words that a reader, or OCR, takes for one another. Two words of which one or two shapes differ have a common rest when as
/// many shapes are left out of each (symmetric deletion), so that the rests of all words, sorted, answer without comparing with each.
/// </summary>
public sealed class NearWords
{
    private const int LongestWord = 20;
    private const int ShortestOfTwo = 5; // Of four letters two are half the word.

    private readonly KnownWords known;
    private readonly (uint Hash, int Id)[] rests;

    /// <param name="known">Whose words are near; those without any count are left out.</param>
    public NearWords(KnownWords known)
    {
        this.known = known;
        var found = new List<(uint Hash, int Id)>();
        for (var id = 0; id < known.Count; id++)
        {
            found.AddRange(RestsOf(known[id].Term).Select(rest => (rest, id)));
        }

        rests = [.. found.Order()];
    }

    /// <summary>The words within the distance of <see cref="Confusion"/> that a word of this length may be away, the word itself not among them.</summary>
    public IEnumerable<(int Id, float Distance)> Of(string term)
    {
        var limit = Limit(term.Length);
        foreach (var id in RestsOf(term).SelectMany(WithRest).Distinct().Order())
        {
            var distance = Confusion.Distance(term, known[id].Term, limit);
            if (distance <= limit && !string.Equals(term, known[id].Term, StringComparison.Ordinal))
            {
                yield return (id, distance);
            }
        }
    }

    private static float Limit(int length) => length switch
    {
        <= 2 => 0.7f,
        3 => 1.05f,
        4 => 1.4f,
        _ => 2.05f,
    };

    private IEnumerable<int> WithRest(uint rest)
    {
        var first = Array.BinarySearch(rests, (rest, -1));
        for (var i = first < 0 ? ~first : first; i < rests.Length && rests[i].Hash == rest; i++)
        {
            yield return rests[i].Id;
        }
    }

    private static List<uint> RestsOf(string term)
    {
        if (term.Length is < 2 or > LongestWord)
        {
            return [];
        }

        Span<char> shapes = stackalloc char[term.Length];
        Skeleton.Of(term, shapes);
        var found = new List<uint> { HashOf(shapes, -1, -1) };
        for (var first = 0; first < shapes.Length; first++)
        {
            found.Add(HashOf(shapes, first, -1));
            for (var second = first + 1; shapes.Length >= ShortestOfTwo && second < shapes.Length; second++)
            {
                found.Add(HashOf(shapes, first, second));
            }
        }

        return found;
    }

    // FNV-1a, which is the same in every process.
    private static uint HashOf(ReadOnlySpan<char> shapes, int without, int andWithout)
    {
        var hash = 2166136261u;
        for (var i = 0; i < shapes.Length; i++)
        {
            if (i != without && i != andWithout)
            {
                hash = (hash ^ shapes[i]) * 16777619u;
            }
        }

        return hash;
    }
}
