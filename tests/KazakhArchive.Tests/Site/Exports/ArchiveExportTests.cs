using System.IO.Compression;
using System.Net;
using System.Text;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.Settings;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Tests.Site.Exports;

public sealed class ArchiveExportTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private static readonly CorpusDigest Revision = CorpusDigest.Of(ArchiveCorpus.Folder);

    private static readonly byte[] Zip = Written(Revision);

    [Fact]
    public void EveryFileOfTheCorpusIsThereByteForByte()
    {
        using var zip = new ZipArchive(new MemoryStream(Zip));
        foreach (var edition in ArchiveCorpus.Library.Editions)
        {
            var folder = new WorkFolder(edition.Work.Id, ArchiveCorpus.Folder.Path).Path;
            // The importer's own note is there where somebody imported, and no part of the corpus.
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != ".import"))
            {
                var name = $"corpus/{Path.GetRelativePath(ArchiveCorpus.Folder.Path, path)}";
                Assert.Equal(File.ReadAllBytes(path), Bytes(zip.GetEntry(name)!));
            }
        }
    }

    [Fact]
    public void EachWorkHasItsFormsAndTheWholeAnIntroduction()
    {
        using var zip = new ZipArchive(new MemoryStream(Zip));
        foreach (var work in ArchiveCorpus.Library.Editions.Select(edition => edition.Work.Id))
        {
            Assert.All(
                (string[])[".tei.xml", ".json", ".txt", ".diplomatic.txt"],
                extension => Assert.InRange(zip.GetEntry($"texts/{work}{extension}")!.Length, 1, int.MaxValue));
        }

        Assert.StartsWith("# Kazakh Archive\n", Encoding.UTF8.GetString(Bytes(zip.GetEntry("README.md")!)), StringComparison.Ordinal);
        Assert.NotNull(zip.GetEntry("corpus/README.md"));
    }

    [Fact]
    public void ArchiveIsTheSameBytesEachTime() => Assert.Equal(Zip, Written(Revision));

    /// <summary>Not even a program that mends broken files would take it for whole.</summary>
    [Fact]
    public void ArchiveOfAChangedCorpusHasNoEnd()
    {
        using var written = new MemoryStream();

        Assert.Throws<InvalidDataException>(() => Export(new CorpusDigest("another")).Write(written, CancellationToken.None));
        Assert.Throws<InvalidDataException>(() => new ZipArchive(written, ZipArchiveMode.Read));
    }

    [Fact]
    public void ClientThatGoesAwayStopsIt()
    {
        using var gone = new CancellationTokenSource();
        using var written = new MemoryStream();
        gone.Cancel();

        Assert.Throws<OperationCanceledException>(() => Export(Revision).Write(written, gone.Token));
        Assert.InRange(written.Length, 0, Zip.Length / 2);
    }

    /// <summary>Whoever asks again and again for what does not fit together must not have all files read each time.</summary>
    [Fact]
    public void MismatchIsRemembered()
    {
        using var corpus = new ScratchCorpus();
        var source = corpus.Add(Encoding.UTF8.GetBytes("الف")).Source.Path;
        var time = File.GetLastWriteTimeUtc(source);
        var folder = CorpusFolder.Find(corpus.Path, [])!;
        Write("الف");
        var served = CorpusDigest.Of(folder);
        Write("باب");
        var export = new ArchiveExport(ArchiveCorpus.Library, folder, served, default, new FacsimileCache(folder, NullLogger<FacsimileCache>.Instance), Options.Create(new SiteOptions()));

        Assert.False(export.IsAtHand());
        Write("الف");
        Assert.False(export.IsAtHand(), "All files were read again, though no name, length or time is another.");

        void Write(string text)
        {
            File.WriteAllText(source, text);
            File.SetLastWriteTimeUtc(source, time);
        }
    }

    [Fact]
    public async Task AnswerIsSentWhileItIsMadeAndItsTagKnownBefore()
    {
        using var reader = site.Reader();
        using var head = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/archive.zip"));
        using var answer = await reader.GetAsync("/archive.zip");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/archive.zip");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var held = await reader.SendAsync(again);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotModified), (head.StatusCode, answer.StatusCode, held.StatusCode));
        Assert.False(answer.Headers.ETag!.IsWeak);
        Assert.Equal(head.Headers.ETag, answer.Headers.ETag);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("kazakh-archive.zip", answer.Content.Headers.ContentDisposition!.FileName);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var whole = new ZipArchive(new MemoryStream(Zip));
        Assert.Equal(whole.Entries.Select(entry => (entry.FullName, entry.Crc32)), zip.Entries.Select(entry => (entry.FullName, entry.Crc32)));
    }

    private static byte[] Written(CorpusDigest revision)
    {
        using var written = new MemoryStream();
        Export(revision).Write(written, CancellationToken.None);
        return written.ToArray();
    }

    private static ArchiveExport Export(CorpusDigest revision) => new(
        ArchiveCorpus.Library, ArchiveCorpus.Folder, revision, default, new FacsimileCache(ArchiveCorpus.Folder, NullLogger<FacsimileCache>.Instance), Options.Create(new SiteOptions { PublicOrigin = new Uri(CorpusHost.Origin) }));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
