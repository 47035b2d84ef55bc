using System.Buffers;
using System.Text;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>Reads one passage from the file of its chapter.</summary>
internal static class CorpusPassage
{
    // A longer chapter is not looked through for one of its lines.
    private const int LongestBytes = 4 << 20;

    /// <summary>Null if the chapter no longer has the line that was indexed; an import may have moved it.</summary>
    public static IndexedPassage? Read(WorkFolder folder, CatalogueEntry entry, PassagePlace place)
    {
        var chapter = entry.Chapters[place.Chapter];
        var bytes = ArrayPool<byte>.Shared.Rent(place.LengthBytes);
        try
        {
            var line = bytes.AsSpan(0, place.LengthBytes);
            var file = folder.Chapter(chapter.FileName);
            return ((file.TryRead(place.StartByte, line) && ChapterLines.HashOf(line) == place.LineHash) || TryReadElsewhere(file, place, line))
                && ChapterReader.ReadLine(Encoding.UTF8.GetString(line), chapter.Number) is Block block
                ? IndexedPassages.From(entry.Id, entry.Language, place.Reference, block, place.Page)
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>An earlier line has become longer, say, and the corpus has not been read again.</summary>
    private static bool TryReadElsewhere(CorpusFile file, PassagePlace place, Span<byte> into)
    {
        if (FileStatus.Of(file.Path) is not { Kind: FileKind.Regular, LengthBytes: <= LongestBytes } || file.ReadBytes([]) is not byte[] all)
        {
            return false;
        }

        for (var start = 0; start < all.Length;)
        {
            var length = all.AsSpan(start).IndexOf((byte)'\n');
            length = length < 0 ? all.Length - start : length;
            if (length == place.LengthBytes && ChapterLines.HashOf(all.AsSpan(start, length)) == place.LineHash)
            {
                all.AsSpan(start, length).CopyTo(into);
                return true;
            }

            start += length + 1;
        }

        return false;
    }
}
