using System.Diagnostics;
using KazakhArchive.Texts.Threading;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads files as they stood at one moment: a reading during which one of them changed is thrown away and made again.</summary>
public static class Settled
{
    /// <summary>What nothing that is sound takes: the largest works, with all their revisions, are read in a minute.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <param name="stampOf">Taken before and after each reading.</param>
    /// <param name="patience">How long the files may go on changing.</param>
    /// <param name="longest">
    /// How long it may take in all. A file system that does not answer cannot be interrupted; its thread is left to itself, and whoever
    /// asked goes on.
    /// </param>
    public static SettledReading<T> Read<T>(Func<CorpusStamp> stampOf, TimeSpan patience, TimeSpan longest, Func<T> read)
        where T : class
    {
        var reading = OwnThread.Run(() => Read(stampOf, patience, read));
        return Task.WaitAny([reading], longest) < 0 ? new SettledReading<T>(null, HasEnded: false) : new SettledReading<T>(reading.GetAwaiter().GetResult(), HasEnded: true);
    }

    private static T? Read<T>(Func<CorpusStamp> stampOf, TimeSpan patience, Func<T> read)
        where T : class
    {
        for (var begun = Stopwatch.GetTimestamp(); ; Thread.Sleep(Pause))
        {
            var before = stampOf();
            var found = read();
            if (stampOf() == before)
            {
                return found;
            }

            if (Stopwatch.GetElapsedTime(begun) > patience)
            {
                return null;
            }
        }
    }
}

/// <param name="Value">Null where the files changed all the while, or where the reading has not ended.</param>
public readonly record struct SettledReading<T>(T? Value, bool HasEnded)
    where T : class;
