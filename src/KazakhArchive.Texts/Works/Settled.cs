using System.Diagnostics;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads files as they stood at one moment: a reading during which one of them changed is thrown away and made again.</summary>
internal static class Settled
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Null where the files changed all the while.</summary>
    /// <param name="stampOf">Taken before and after each reading.</param>
    public static T? Read<T>(Func<CorpusStamp> stampOf, TimeSpan patience, Func<T> read)
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
