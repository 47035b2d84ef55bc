namespace KazakhArchive.Site.Snapshots;

/// <summary>Work that keeps a processor for long gets a thread of its own: those of the pool, as many as processors, are the readers'.</summary>
public static class OwnThread
{
    public static Task Run(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public static Task<T> Run<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
