using System.IO.Compression;

namespace KazakhArchive.Site.Exports;

/// <summary>A ZIP file that is the same bytes whenever and wherever it is made: no time of making, no rights of a machine.</summary>
public sealed class ZipFile
{
    // The first moment that the format can say.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, byte[] Bytes, bool IsStored)> files = [];

    /// <param name="isStored">Kept as it is, for what is compressed already.</param>
    public void Add(string name, byte[] bytes, bool isStored = false) => files.Add((name, bytes, isStored));

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.Name, file.IsStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = Moment;
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(file.Bytes);
            }
        }

        return bytes.ToArray();
    }
}
