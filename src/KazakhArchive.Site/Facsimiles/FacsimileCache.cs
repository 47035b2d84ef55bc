using System.Diagnostics.CodeAnalysis;
using KazakhArchive.Facsimiles;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Caching.Memory;

namespace KazakhArchive.Site.Facsimiles;

/// <summary>Which images recently used works have, and where on them their lines are. No image is opened for it.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Disposing of a snapshot's cache would fail the requests that still read it; it holds memory only.")]
public sealed partial class FacsimileCache(CorpusFolder named, ILogger<FacsimileCache> log)
{
    // Of the largest scanned books, of a thousand pages, four have room.
    private const long MostUtf16 = 16_000_000;
    private const long MostOfOneWork = MostUtf16 / 4;

    // A work without images takes room too.
    private const int LeastUtf16 = 1_000;

    private readonly CorpusFolder folder = named.Resolved();
    private readonly MemoryCache facsimiles = new(new MemoryCacheOptions { SizeLimit = MostUtf16, CompactionPercentage = 0.25 });

    /// <summary>Null where the work has no images, and for a revision: the lines of the current source are not those of the revision.</summary>
    public Facsimile? Of(Edition edition) => edition.PinnedTo is null ? Of(edition.Work.Id) : null;

    /// <summary>Null where the work has no images.</summary>
    public Facsimile? Of(WorkId work) => facsimiles.GetOrCreate(work, entry =>
    {
        var read = new Lazy<Facsimile?>(() => Read(work));
        entry.Size = Math.Min(MostOfOneWork, LeastUtf16 + (read.Value?.LengthUtf16 ?? 0));
        return read;
    })!.Value;

    /// <summary>The bytes of an image as it was listed; null where another one, or none, is there by now.</summary>
    public byte[]? Read(WorkId work, PageImage image) =>
        ImageFile.Read(folder.Work(work).PageImage(image.Name), []) is byte[] bytes && Sha256Digest.Of(bytes) == image.Sha256 ? bytes : null;

    private Facsimile? Read(WorkId work)
    {
        var findings = new FindingList();
        try
        {
            var facsimile = OwnFolders.Check(folder.Work(work), findings) ? FacsimileReader.Read(folder.Work(work), findings) : null;
            foreach (var finding in findings.Take(1))
            {
                Faulty(log, finding.ToString());
            }

            return facsimile is { Lines.Count: > 0 } ? facsimile : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Faulty(log, fault.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The images of a work are not shown: {Finding}")]
    private static partial void Faulty(ILogger log, string finding);
}
