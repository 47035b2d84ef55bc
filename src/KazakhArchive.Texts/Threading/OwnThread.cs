using System.Collections.Concurrent;

namespace KazakhArchive.Texts.Threading;

/// <summary>
/// Work that keeps a processor for long gets a thread of its own: those of the pool, as many as processors, are the readers'. What is
/// given to the pool from outside it waits until they have nothing more to ask, which under load is never.
/// </summary>
public static class OwnThread
{
    public static Task Run(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public static Task<T> Run<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>What each gives, in their order; as many at once as there are processors, each on a thread of its own.</summary>
    public static IEnumerable<TGiven> Select<T, TGiven>(IEnumerable<T> items, Func<T, TGiven> work)
    {
        var ahead = new Queue<Task<TGiven>>();
        foreach (var item in items)
        {
            ahead.Enqueue(Run(() => work(item)));
            if (ahead.Count == Environment.ProcessorCount)
            {
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            }
        }

        foreach (var last in ahead)
        {
            yield return last.GetAwaiter().GetResult();
        }
    }

    /// <summary>By as many threads as there are processors, each of which takes one item after the other; ends with the last of them.</summary>
    /// <exception cref="AggregateException">Of each thread that failed.</exception>
    public static void ForEach<T>(IReadOnlyCollection<T> items, Action<T> work)
    {
        var left = new ConcurrentQueue<T>(items);
        Task.WaitAll(Enumerable.Range(0, Math.Min(items.Count, Environment.ProcessorCount)).Select(_ => Run(() =>
        {
            while (left.TryDequeue(out var item))
            {
                work(item);
            }
        })).ToArray());
    }
}
