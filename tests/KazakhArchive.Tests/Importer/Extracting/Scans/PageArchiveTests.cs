using System.Text;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Importer.Extracting.Scans;

/// <summary>Archives of pages that somebody sends who means harm, or that broke on the way.</summary>
public sealed class PageArchiveTests
{
    private const string Page = "<PcGts><Page imageFilename=\"1.jpg\"><TextRegion><TextLine><TextEquiv><Unicode>\u0643\u0644\u0627\u0645</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>";

    [Fact]
    public void PathOutOfTheArchiveIsRefused() => IsRefused("leads out of it", ZippedFiles.Of(("../1.xml", Page)));

    [Fact]
    public void ArchiveWithoutPagesIsRefused() => IsRefused("no page", ZippedFiles.Of(("1.xml", "<mets/>")));

    [Fact]
    public void ArchiveCutOffIsRefused() => IsRefused("", ZippedFiles.Of(("1.xml", Page))[..60]);

    [Fact]
    public void BombIsRefused() => IsRefused("two-hundredth", ZippedFiles.Of(("1.xml", Page + new string(' ', 8 << 20))));

    [Fact]
    public void BrokenPageIsRefused() => IsRefused("", ZippedFiles.Of(("1.xml", Page), ("2.xml", Page[..^9])));

    [Fact]
    public void EncryptedArchiveIsRefused()
    {
        var bytes = ZippedFiles.Of(("1.xml", Page));
        foreach (var signature in (byte[][])[[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02]])
        {
            bytes[bytes.AsSpan().IndexOf(signature) + (signature[2] == 3 ? 6 : 8)] |= 1;
        }

        IsRefused("encrypted", bytes);
    }

    [Fact]
    public void PagesFollowEachOtherByTheirNumbers()
    {
        var bytes = ZippedFiles.Of(("10.xml", Page.Replace("\u0643\u0644\u0627\u0645", "\u0628", StringComparison.Ordinal)), ("9.xml", Page), ("mets.xml", "<mets/>"));
        var book = ExtractedBook.Read("book", bytes, null, new FindingList());

        Assert.Equal("pages", book?.Format?.Name);
        Assert.Equal("\u0643\u0644\u0627\u0645\n\f\n\u0628\n", Encoding.UTF8.GetString(book!.Source));
    }

    private static void IsRefused(string why, byte[] bytes)
    {
        var findings = new FindingList();
        Assert.Null(ExtractedBook.Read("book", bytes, FileFormat.Pages, findings));
        Assert.Contains(why, Assert.Single(findings).ToString(), StringComparison.Ordinal);

        // Nor is it taken for one of them unasked.
        Assert.Null(ExtractedBook.Read("book", bytes, null, new FindingList())?.Source);
    }
}
