using System.IO.Compression;
using System.Text;
using KazakhArchive.Site.Exports;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Exports;

public sealed class ArchiveExportTests
{
    private static readonly IReadOnlyList<(string Name, byte[] Bytes)> Files =
        [.. CorpusFiles.Of(ArchiveCorpus.Folder).Select(file => (file.Name, File.ReadAllBytes(file.Path)))];

    private static readonly byte[] Zip = ArchiveExport.Of(ArchiveCorpus.Library, Files, new Uri("https://archive.example"));

    [Fact]
    public void EveryFileOfTheCorpusIsThereByteForByte()
    {
        using var zip = new ZipArchive(new MemoryStream(Zip));
        foreach (var edition in ArchiveCorpus.Library.Editions)
        {
            var folder = new WorkFolder(edition.Work.Id, ArchiveCorpus.Folder.Path).Path;
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
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
    public void ArchiveIsTheSameBytesEachTime() =>
        Assert.Equal(Zip, ArchiveExport.Of(ArchiveCorpus.Library, Files, new Uri("https://archive.example")));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
