using System.IO.Compression;
using System.IO.Hashing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The files of a ZIP archive, each unpacked when it is asked for and never to the disk. Sizes are bounded, whatever the archive says about itself.</summary>
public sealed class PackedBook : IDisposable
{
    private const int MostTextBytes = 64 * 1024 * 1024;
    private const int MostTexts = 2_000;
    private const int MostEntries = 20_000;
    private const int HighestRatio = 200;

    /// <summary>What is shorter may be packed as well as it likes: a style sheet of blanks harms nobody.</summary>
    private const int SmallBytes = 256 * 1024;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);
    private long textBytes;

    /// <exception cref="InvalidDataException">The archive is broken, encrypted, or one that nobody packs in good faith.</exception>
    public PackedBook(byte[] bytes)
    {
        archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        try
        {
            Check();
        }
        catch (InvalidDataException)
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>In the order of the archive.</summary>
    public IEnumerable<string> Names => entries.Keys;

    public bool Has(string name) => entries.ContainsKey(name);

    /// <summary>The bytes of a file; null where there is none of that name.</summary>
    /// <exception cref="InvalidDataException">It is not what the archive says about it, or all of them are too large together.</exception>
    public byte[]? Read(string name)
    {
        if (!entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        textBytes += entry.Length;
        if (textBytes > MostTextBytes)
        {
            throw new InvalidDataException("more than 64 MiB of text are packed in the archive");
        }

        if (entry.Length > SmallBytes && entry.Length / Math.Max(1, entry.CompressedLength) > HighestRatio)
        {
            throw new InvalidDataException($"{entry.FullName} is packed to less than a two-hundredth");
        }

        var bytes = new byte[entry.Length];
        using var stream = entry.Open();
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);

        // A size that is told too small cuts the file, and the stream ends there as if nothing followed: only the checksum tells.
        return length == bytes.Length && Crc32.HashToUInt32(bytes) == entry.Crc32
            ? bytes : throw new InvalidDataException($"{entry.FullName} has another size or checksum than the archive says");
    }

    /// <summary>The characters of a file; null where there is none of that name.</summary>
    /// <exception cref="InvalidDataException">The same, or no encoding fits.</exception>
    public string? ReadText(string name) => Read(name) is not byte[] bytes ? null
        : BookFile.Of(name, bytes).Text?.TrimStart('\uFEFF') is string text && !text.Contains('\0', StringComparison.Ordinal) ? text : throw new InvalidDataException($"{name} is no text");

    public void Dispose() => archive.Dispose();

    private void Check()
    {
        if (archive.Entries.Count > MostEntries)
        {
            throw new InvalidDataException("the archive holds more than 20,000 files");
        }

        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName;
            if (name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            {
                throw new InvalidDataException("a file of the archive has a path that leads out of it");
            }

            if (entry.IsEncrypted)
            {
                throw new InvalidDataException("the archive is encrypted");
            }

            if (!entries.TryAdd(name, entry))
            {
                throw new InvalidDataException("two files of the archive have the same name");
            }
        }

        if (entries.Keys.Count(IsText) > MostTexts)
        {
            throw new InvalidDataException("the archive holds more than 2,000 texts");
        }
    }

    private static bool IsText(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xhtml" or ".html" or ".htm" or ".xml" or ".opf" or ".ncx" or ".txt" or ".json";
}
