using System.Diagnostics;

namespace KazakhArchive.Search.Matching;

/// <summary>
/// How long the searches of one reader's request may take together. When the time is up, what costs much is left out and the rest is
/// answered; when the reader has gone, nothing is.
/// </summary>
/// <param name="most">From now on.</param>
/// <param name="gone">The reader waits no longer.</param>
public sealed class SearchTime(TimeSpan most, CancellationToken gone = default)
{
    private readonly long start = Stopwatch.GetTimestamp();

    /// <summary>As long as it takes.</summary>
    public static SearchTime Unlimited { get; } = new(TimeSpan.MaxValue);

    /// <summary>Whether something was left out because <see cref="IsUp"/> was asked when it was.</summary>
    public bool WasUp { get; private set; }

    /// <exception cref="OperationCanceledException">The reader has gone.</exception>
    internal bool IsUp
    {
        get
        {
            gone.ThrowIfCancellationRequested();
            return WasUp |= Stopwatch.GetElapsedTime(start) > most;
        }
    }
}
