using System.IO.Compression;

namespace KazakhArchive.Site.Exports;

/// <summary>A ZIP file that is the same bytes whenever and wherever it is made: no time of making, no rights of a machine.</summary>
public static class ZipFile
{
    // The first moment that the format can say.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes one file after the other, each as soon as it is there. Where one cannot be had, the list that ends a ZIP file is not written.</summary>
    public static void Write(Stream into, IEnumerable<ZippedFile> files)
    {
        var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in files)
        {
            var entry = zip.CreateEntry(file.Name, file.IsStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
            entry.LastWriteTime = Moment;
            entry.ExternalAttributes = 0;
            using var content = entry.Open();
            content.Write(file.Bytes);
        }

        zip.Dispose();
    }
}

/// <param name="IsStored">Kept as it is, for what is compressed already.</param>
public readonly record struct ZippedFile(string Name, byte[] Bytes, bool IsStored = false);
