using System.Collections.Concurrent;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Caching.Memory;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// The texts of recently used works. They outlive snapshots: what a work's files held names its text, so that an exchange
/// of other works leaves it.
/// </summary>
public sealed partial class EditionCache(ILogger<EditionCache> log) : IDisposable
{
    // Of words, each of which takes some 100 bytes of a text that has been read; of the largest books four have room, whatever they hold.
    private const long MostWords = 400_000;
    private const long MostOfOneWork = MostWords / 4;

    // A work of no words takes room too.
    private const int LeastWords = 1_000;

    // Readers wait for it; the largest books are read in half of it.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // Until a disk that did not answer is asked again: whoever asks it may wait as long.
    private static readonly TimeSpan PauseOfDisk = TimeSpan.FromMinutes(1);

    // A work that cannot be read may be whole a moment later; until then each request for it would read all of it.
    private static readonly TimeSpan PauseOfFaulty = TimeSpan.FromSeconds(1);

    // Of one work.
    private const int MostLogged = 3;

    private readonly MemoryCache editions = new(new MemoryCacheOptions { SizeLimit = MostWords, CompactionPercentage = 0.25 });

    // What was last logged of the works that cannot be read.
    private readonly ConcurrentDictionary<WorkId, string> logged = [];

    /// <summary>Null where the files cannot be read now.</summary>
    public Edition? Read(CatalogueEntry work, Corpus corpus)
    {
        var key = (work.Id, work.Files, corpus.Tables);
        return editions.GetOrCreate(key, entry =>
        {
            entry.Size = Math.Min(MostOfOneWork, work.Extent.Words + LeastWords);
            return new Lazy<Edition?>(() =>
            {
                var (edition, pause) = ReadFiles(work, corpus);
                if (edition is null)
                {
                    editions.Set(key, new Lazy<Edition?>(value: null), new MemoryCacheEntryOptions { Size = LeastWords, AbsoluteExpirationRelativeToNow = pause });
                }

                return edition;
            });
        })!.Value;
    }

    public void Dispose() => editions.Dispose();

    private (Edition? Edition, TimeSpan Pause) ReadFiles(CatalogueEntry work, Corpus corpus)
    {
        var findings = new FindingList();
        if (WorkReader.Read(corpus.Folder.Work(work.Id), corpus.Gazetteer, findings, isProof: false, longest: Longest)?.Edition is Edition edition)
        {
            logged.TryRemove(work.Id, out _);
            return (edition, TimeSpan.Zero);
        }

        Log(work.Id, findings);
        return (null, findings.Any(finding => finding.Code == FindingCodes.ReadingEndless) ? PauseOfDisk : PauseOfFaulty);
    }

    // Of a work that stays as it is, once.
    private void Log(WorkId work, FindingList findings)
    {
        var told = string.Join('\n', findings.Take(MostLogged));
        if (logged.TryGetValue(work, out var before) && before == told)
        {
            return;
        }

        logged[work] = told;
        FoundLog.Write(log, findings, MostLogged, Unreadable);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A work that is served cannot be read: {Finding}")]
    private static partial void Unreadable(ILogger log, string finding);
}
