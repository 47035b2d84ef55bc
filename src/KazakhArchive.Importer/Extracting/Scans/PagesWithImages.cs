using System.Globalization;
using System.IO.Compression;
using KazakhArchive.Facsimiles;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Extracting.Scans;

/// <summary>
/// Pages in PAGE, ALTO or hOCR with their images, as transcription platforms export them: a folder, or an archive that may be larger than a
/// source. The pages become an archive of their own, which is the source; the images are read one at a time.
/// </summary>
internal sealed class PagesWithImages(IReadOnlyList<PagesWithImages.Member> members, IDisposable? archive) : IDisposable
{
    private const int MostMembers = 20_000;

    private static readonly string[] ImageEndings = [".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"];

    // What they hold at their head tells these apart from pages (EPUB 3.3 OCF, Open Packaging, OpenDocument).
    private static readonly string[] Others = ["mimetype", "[Content_Types].xml", "content.xml"];

    // Of the earliest that ZIP can write, so that the same pages are the same bytes.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A file of the folder or of the archive.</summary>
    /// <param name="Name">Relative, with forward slashes.</param>
    internal sealed record Member(string Name, long LengthBytes, Func<Stream> Open);

    /// <summary>The book that is in a folder; a finding where that holds none.</summary>
    public static GivenBook? OfFolder(CorpusFile folder, FindingList findings)
    {
        // No folder is entered and no file is opened through a link.
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, IgnoreInaccessible = true };
        var members = Directory.EnumerateFiles(folder.Path, "*", options).Where(path => FileStatus.Of(path).Kind == FileKind.Regular).Take(MostMembers + 1)
            .Select(path => new Member(Path.GetRelativePath(folder.Path, path).Replace('\\', '/'), FileStatus.Of(path).LengthBytes, () => File.OpenRead(path)))
            .OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        return new PagesWithImages(members, null).Pack(folder, findings);
    }

    /// <summary>Null for every file that is no archive of pages with images; what is wrong with such a one is reported where it is read.</summary>
    public static PagesWithImages? Open(CorpusFile file)
    {
        ZipArchive? archive = null;
        try
        {
            if (!File.Exists(file.Path) || !IsZip(file.Path))
            {
                return null;
            }

            archive = ZipFile.OpenRead(file.Path);
            if (archive.Entries.Count <= MostMembers && archive.Entries.Any(entry => IsImage(entry.FullName)) && archive.Entries.Any(entry => ScansExtractor.IsPageName(entry.FullName))
                && !archive.Entries.Any(entry => Others.Contains(entry.FullName) || entry.IsEncrypted))
            {
                return new PagesWithImages([.. archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).Select(entry => new Member(entry.FullName, entry.Length, entry.Open))], archive);
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // Told where the file is read as any other.
        }

        archive?.Dispose();
        return null;
    }

    /// <summary>Null and a finding where there is no page, or too much of them.</summary>
    public GivenBook? Pack(CorpusFile given, FindingList findings)
    {
        var pages = members.Where(member => ScansExtractor.IsPageName(member.Name)).ToList();
        if (pages.Count == 0 || members.Count > MostMembers)
        {
            findings.Add(given.Name, null, FindingCodes.SourceMissing, "is a folder, expected the source, or pages in PAGE, ALTO or hOCR in it", "Correct the name of the file");
            return null;
        }

        var bytes = pages.Sum(page => page.LengthBytes);
        if (bytes > CorpusFile.LargestSourceBytes)
        {
            findings.Add(given.Name, null, FindingCodes.SourceTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"the pages hold {bytes} bytes, expected at most {CorpusFile.LargestSourceBytes}"), "Make several works of it, such as one a volume");
            return null;
        }

        try
        {
            var images = members.Where(member => IsImage(member.Name)).Select(image => new GivenImage(image.Name, () => Read(image, ImageFile.MostBytes + 1))).ToList();
            return new GivenBook(Packed(pages), images);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            findings.Add(given.Name, null, FindingCodes.FormatBroken, $"{Quoted.Of(fault.Message.TrimEnd('.'))}, expected pages that can be read", "Take them anew from where they came");
            return null;
        }
    }

    public void Dispose() => archive?.Dispose();

    private static byte[] Packed(IEnumerable<Member> pages)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var page in pages)
            {
                var entry = archive.CreateEntry(page.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(ReadWhole(page));
            }
        }

        return bytes.ToArray();
    }

    private static byte[] ReadWhole(Member page)
    {
        var bytes = new byte[page.LengthBytes];
        using var stream = page.Open();
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && stream.ReadByte() < 0
            ? bytes : throw new InvalidDataException($"{page.Name} has another size than it says");
    }

    // Whatever length it claims, no more is read than is allowed.
    private static byte[] Read(Member image, int mostBytes)
    {
        try
        {
            using var stream = image.Open();
            using var bytes = new MemoryStream();
            var piece = new byte[1 << 16];
            while (bytes.Length < mostBytes && stream.Read(piece, 0, (int)Math.Min(piece.Length, mostBytes - bytes.Length)) is > 0 and var read)
            {
                bytes.Write(piece, 0, read);
            }

            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsZip(string path)
    {
        Span<byte> head = stackalloc byte[4];
        using var stream = File.OpenRead(path);
        return stream.CanSeek && stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && Container.IsZip(head);
    }

    private static bool IsImage(string name) =>
        ImageEndings.Contains(Path.GetExtension(name).ToLowerInvariant()) && !Path.GetFileName(name).StartsWith('.') && !name.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
