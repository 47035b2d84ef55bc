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
            using var file = File.OpenHandle(folder.Chapter(chapter.FileName).Path);
            var line = bytes.AsSpan(0, place.LengthBytes);
            return RandomAccess.Read(file, line, place.StartByte) == line.Length && ChapterLines.HashOf(line) == place.LineHash
                && ChapterReader.ReadLine(Encoding.UTF8.GetString(line), chapter.Number) is Block block
                ? IndexedPassages.From(entry.Id, entry.Language, place.Reference, block, place.Page)
                : null;
        }
        catch (IOException)
        {
            // An import has taken the file away; the work is read anew before long.
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
