using System.Diagnostics;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Exports;

public sealed class ExportSpeedTests
{
    private static readonly Uri Origin = new("https://archive.example");

    // Measured on a free machine: 5 ms and 15 ms. A busy one forgives much; the limit stops what grows with the square.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    [Fact]
    public void LargestWorkIsWrittenQuickly()
    {
        var edition = ArchiveCorpus.Library.Editions.MaxBy(edition => edition.Chapters.Sum(chapter => chapter.Blocks.Count))!;

        var time = Stopwatch.StartNew();
        TeiDocument.Of(edition, Origin);
        EpubBook.Of(edition, null, Origin, path => File.ReadAllBytes(Repository.PathOf("src", "KazakhArchive.Site", "wwwroot", path.TrimStart('/'))));

        Assert.InRange(time.Elapsed, TimeSpan.Zero, Patience);
    }
}
