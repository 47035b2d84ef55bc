namespace KazakhArchive.Texts.Search.Postings;

/// <summary>Terms by a derived key: a stem, a sound key, a skeleton with a letter left out.</summary>
internal sealed class KeyIndex
{
    private readonly ulong[] keys;
    private readonly int[] starts;
    private readonly int[] terms;

    private KeyIndex(ulong[] keys, int[] starts, int[] terms)
    {
        this.keys = keys;
        this.starts = starts;
        this.terms = terms;
    }

    /// <summary>Takes pairs in any order; the terms of a key come out ascending where they went in so.</summary>
    public static KeyIndex Build(ulong[] pairKeys, int[] pairTerms)
    {
        Array.Sort(pairKeys, pairTerms);
        var count = 0;
        for (var i = 0; i < pairKeys.Length; i++)
        {
            count += i == 0 || pairKeys[i] != pairKeys[i - 1] ? 1 : 0;
        }

        var keys = new ulong[count];
        var starts = new int[count + 1];
        var next = 0;
        for (var i = 0; i < pairKeys.Length; i++)
        {
            if (i == 0 || pairKeys[i] != pairKeys[i - 1])
            {
                keys[next] = pairKeys[i];
                starts[next++] = i;
            }
        }

        starts[count] = pairKeys.Length;
        return new KeyIndex(keys, starts, pairTerms);
    }

    public ReadOnlySpan<int> Find(ulong key)
    {
        var at = Array.BinarySearch(keys, key);
        return at < 0 ? [] : terms.AsSpan(starts[at], starts[at + 1] - starts[at]);
    }
}
