using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Caching.Memory;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// The texts of works that were asked for lately. They outlive snapshots: what a work's files held names its text, so that an exchange
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
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private readonly MemoryCache editions = new(new MemoryCacheOptions { SizeLimit = MostWords, CompactionPercentage = 0.25 });

    /// <summary>Null where the files cannot be read now.</summary>
    public Edition? Read(CatalogueEntry work, Corpus corpus)
    {
        var key = (work.Id, work.Files, corpus.Tables);
        var reading = editions.GetOrCreate(key, entry =>
        {
            entry.Size = Math.Min(MostOfOneWork, work.Extent.Words + LeastWords);
            return new Lazy<(Edition? Edition, bool HasEnded)>(() => ReadFiles(work, corpus));
        })!;
        if (!reading.Value.HasEnded)
        {
            editions.Set(key, reading, new MemoryCacheEntryOptions { Size = LeastWords, AbsoluteExpirationRelativeToNow = Rest });
        }
        else if (reading.Value.Edition is null)
        {
            // It may be whole a moment later.
            editions.Remove(key);
        }

        return reading.Value.Edition;
    }

    public void Dispose() => editions.Dispose();

    private (Edition? Edition, bool HasEnded) ReadFiles(CatalogueEntry work, Corpus corpus)
    {
        var findings = new FindingList();
        var reading = WorkReader.Read(corpus.Folder.Work(work.Id), corpus.Gazetteer, findings, isProof: false, longest: Longest);
        foreach (var finding in findings.Where(_ => reading is null))
        {
            Unreadable(log, finding.ToString());
        }

        return (reading?.Edition, findings.All(finding => finding.Code != FindingCodes.ReadingEndless));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A work that is served cannot be read: {Finding}")]
    private static partial void Unreadable(ILogger log, string finding);
}
