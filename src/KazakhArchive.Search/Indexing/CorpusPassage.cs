using System.Buffers;
using System.Text;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>Reads one passage from the file of its chapter.</summary>
internal static class CorpusPassage
{
    /// <summary>Null where another text stands there than the one that was indexed, or none.</summary>
    public static IndexedPassage? Read(WorkFolder folder, CatalogueEntry entry, PassagePlace place)
    {
        var chapter = entry.Chapters[place.Chapter];
        var bytes = ArrayPool<byte>.Shared.Rent(place.LengthBytes);
        try
        {
            var line = bytes.AsSpan(0, place.LengthBytes);
            // Where an import has taken the file away, the work is read anew before long.
            return folder.Chapter(chapter.FileName).TryRead(place.StartByte, line) && ChapterLines.HashOf(line) == place.LineHash
                && ChapterReader.ReadLine(Encoding.UTF8.GetString(line), chapter.Number) is Block block
                ? IndexedPassages.From(entry.Id, entry.Language, place.Reference, block, place.Page)
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
