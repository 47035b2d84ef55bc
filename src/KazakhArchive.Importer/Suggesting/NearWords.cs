using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Finds the words that a reader, or OCR, takes for one another.</summary>
public sealed class NearWords(KnownWords known)
{
    private readonly IReadOnlyList<WordRests> rests = known.Rests();
    private readonly HashSet<int> met = [];

    /// <summary>
    /// The words that may be meant, within the distance of <see cref="Confusion"/> that a word of this length may be away, in the order
    /// of their numbers; the word itself is not among them.
    /// </summary>
    public IReadOnlyList<(int Id, float Distance)> Of(string term) => Of(term, Limit(term.Length), word => word.Own > 1 || word.IsKnownElsewhere);

    /// <param name="limit">How far away.</param>
    /// <param name="mayBe">Which words are asked for.</param>
    public IReadOnlyList<(int Id, float Distance)> Of(string term, float limit, Predicate<WordCounts> mayBe)
    {
        met.Clear();
        var near = new List<(int Id, float Distance)>();
        foreach (var hash in WordRests.Hashes(term))
        {
            foreach (var index in rests)
            {
                foreach (var id in index.With(hash))
                {
                    if (met.Add(id) && Distance(term, known[id], limit, mayBe) is <= Confusion.Far - 1 and var distance)
                    {
                        near.Add((id, distance));
                    }
                }
            }
        }

        near.Sort();
        return near;
    }

    private static float Distance(string term, WordCounts word, float limit, Predicate<WordCounts> mayBe) =>
        mayBe(word) && !string.Equals(term, word.Term, StringComparison.Ordinal) ? Confusion.Distance(term, word.Term, limit) : Confusion.Far;

    private static float Limit(int length) => length switch
    {
        <= 2 => 0.7f,
        3 => 1.05f,
        4 => 1.4f,
        5 => 1.45f,
        6 or 7 => 1.65f,
        _ => 2.05f,
    };
}
