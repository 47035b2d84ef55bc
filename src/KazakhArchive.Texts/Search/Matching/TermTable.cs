using System.Numerics;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>
/// What belongs to some of the terms. Every token of the best passages is looked up in it, and most belong to none: a bit says so
/// at once, and open addressing with Knuth's multiplier finds the others sooner than the runtime's dictionary would.
/// </summary>
internal sealed class TermTable<T>
{
    private const int SmallestSize = 64;
    private const int FilterWords = 64;
    private const uint Multiplier = 2654435769;

    private readonly ulong[] filter = new ulong[FilterWords];
    private readonly List<(int Term, T Value, int Next)> rows = [];

    // The number of the term's first row and, for appending, of its last; from 1, so that 0 is none.
    private (int First, int Last)[] slots = new (int, int)[SmallestSize];

    public void Add(int term, T value)
    {
        if (2 * rows.Count >= slots.Length)
        {
            Grow();
        }

        filter[(term >> 6) % FilterWords] |= 1UL << term;
        rows.Add((term, value, 0));
        ref var slot = ref slots[SlotOf(term)];
        if (slot.First == 0)
        {
            slot.First = rows.Count;
        }
        else
        {
            rows[slot.Last - 1] = rows[slot.Last - 1] with { Next = rows.Count };
        }

        slot.Last = rows.Count;
    }

    /// <summary>In the order in which they were added.</summary>
    public Rows Of(int term) => new(this, (filter[(term >> 6) % FilterWords] & (1UL << term)) == 0 ? 0 : slots[SlotOf(term)].First);

    private int SlotOf(int term)
    {
        var slot = (int)((uint)term * Multiplier >> (32 - BitOperations.Log2((uint)slots.Length)));
        while (slots[slot].First != 0 && rows[slots[slot].First - 1].Term != term)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var old = slots;
        slots = new (int, int)[2 * old.Length];
        foreach (var slot in old)
        {
            if (slot.First != 0)
            {
                slots[SlotOf(rows[slot.First - 1].Term)] = slot;
            }
        }
    }

    /// <summary>For foreach, without a list.</summary>
    public struct Rows(TermTable<T> table, int first)
    {
        private int next = first;

        public T Current { readonly get; private set; } = default!;

        public readonly Rows GetEnumerator() => this;

        public bool MoveNext()
        {
            if (next == 0)
            {
                return false;
            }

            (_, Current, next) = table.rows[next - 1];
            return true;
        }
    }
}
