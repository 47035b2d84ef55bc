using KazakhArchive.Importer.Extracting.Scans;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Extracting;

/// <summary>A book as a command line names it: one file, or scanned pages beside their images, in a folder or packed together.</summary>
/// <param name="Bytes">Of the file; of pages with images an archive of the pages alone.</param>
/// <param name="Images">Read one after the other, when the work is made. Empty for most books.</param>
internal sealed record GivenBook(byte[] Bytes, IReadOnlyList<GivenImage> Images) : IDisposable
{
    private PagesWithImages? held;

    /// <summary>Null and a finding where there is no such book, or one that is too large.</summary>
    public static GivenBook? Open(CorpusFile file, FindingList findings)
    {
        if (Directory.Exists(file.Path))
        {
            return PagesWithImages.OfFolder(file, findings);
        }

        if (PagesWithImages.Open(file) is PagesWithImages packed)
        {
            var book = packed.Pack(file, findings);
            if (book is null)
            {
                packed.Dispose();
                return null;
            }

            book.held = packed;
            return book;
        }

        return GivenFile.Read(file, FindingCodes.SourceMissing, "the source", findings) is byte[] bytes ? new GivenBook(bytes, []) : null;
    }

    public void Dispose() => held?.Dispose();
}

/// <param name="Name">With the folders before it.</param>
/// <param name="Read">Its bytes, one more than may be where there are more; an empty array where it cannot be read.</param>
internal sealed record GivenImage(string Name, Func<byte[]> Read);
