using System.Diagnostics.CodeAnalysis;

namespace KazakhArchive.Search.Analysis;

/// <summary>
/// What is known of a few terms, by the hashes that the index has of a text's words. Nearly all words of a text are none of them, which
/// one bit says: of a search in the four works a tenth went into looking them up.
/// </summary>
internal sealed class TermTable<T>
{
    private const int BitsOfWord = 64;

    private readonly Dictionary<uint, List<T>> values = [];
    private readonly ulong[] bits = new ulong[BitsOfWord];

    public void Add(string term, T value)
    {
        var hash = TokenHashes.HashOf(term);
        if (!values.TryGetValue(hash, out var list))
        {
            values.Add(hash, list = new(1));
            bits[WordOf(hash)] |= BitOf(hash);
        }

        list.Add(value);
    }

    /// <param name="hash">Of a word of a text.</param>
    public bool TryGetValues(uint hash, [MaybeNullWhen(false)] out List<T> found)
    {
        found = null;
        return (bits[WordOf(hash)] & BitOf(hash)) != 0 && values.TryGetValue(hash, out found);
    }

    private static int WordOf(uint hash) => (int)(hash / BitsOfWord % BitsOfWord);

    private static ulong BitOf(uint hash) => 1UL << (int)(hash % BitsOfWord);
}
