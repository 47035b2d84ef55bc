using System.Collections.Concurrent;

namespace KazakhArchive.Texts.Search;

/// <summary>Things that are dear to make, as many as have been in use at once; a reader never waits for another.</summary>
internal sealed class Pool<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> free = [];

    public T Rent() => free.TryTake(out var rented) ? rented : make();

    /// <summary>Only what is as good as new may come back.</summary>
    public void Return(T rented) => free.Add(rented);
}
