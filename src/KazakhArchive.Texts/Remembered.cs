using System.Collections.Concurrent;

namespace KazakhArchive.Texts;

/// <summary>
/// What was made for a key stays at hand for those who ask again; when there is no more room it is forgotten as a whole. What is made
/// must depend on the key alone, and two who ask at once may both make it.
/// </summary>
/// <param name="most">How many may be kept.</param>
public sealed class Remembered<TKey, TValue>(int most, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> made = new(comparer ?? EqualityComparer<TKey>.Default);

    // The dictionary's own count waits for all who write.
    private int count;

    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        if (made.TryGetValue(key, out var known))
        {
            return known;
        }

        var value = make(key);
        if (Interlocked.Increment(ref count) > most)
        {
            made.Clear();
            Volatile.Write(ref count, 1);
        }

        made[key] = value;
        return value;
    }
}
