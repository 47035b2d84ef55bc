using System.Text;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>Writes what lists say about a work into its document, and reads it again; the identity of the build says whether the format is this one.</summary>
internal static class CatalogueFormat
{
    public static byte[] Write(CatalogueEntry entry)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(entry.Id.Value);
        Write(writer, entry.OriginalTitle);
        Write(writer, entry.Title);
        Write(writer, entry.Authors, author =>
        {
            writer.Write(author.Original);
            Write(writer, author.Name);
        });
        writer.Write((long)entry.Language);
        Write(writer, entry.Subjects, writer.Write);
        writer.Write((byte)entry.State);
        Write(writer, entry.Revisions, revision =>
        {
            writer.Write7BitEncodedInt(revision.Number);
            Write(writer, revision.Date);
            writer.Write(revision.Sha256);
            writer.Write(revision.Note);
        });
        Write(writer, entry.Referenced);
        Write(writer, entry.Described);
        Write(writer, entry.Extent);
        writer.Write(entry.Files.Value);
        writer.Write(entry.FoldedNames);

        // Last, as only pages of the work ask for them.
        Write(writer, entry.Chapters, chapter =>
        {
            writer.Write(chapter.Number.ToString());
            writer.Write(chapter.FileName);
            writer.Write(chapter.Heading);
            writer.Write(chapter.Title is not null);
            if (chapter.Title is not null)
            {
                Write(writer, chapter.Title);
            }

            Write(writer, chapter.Published);
        });
        writer.Flush();
        return bytes.ToArray();
    }

    /// <param name="readAgain">Gives the same bytes later, so that the chapters of all works need not be in memory.</param>
    public static CatalogueEntry Read(BytesRef bytes, Func<BytesRef> readAgain)
    {
        using var reader = ReaderOf(bytes);
        return new CatalogueEntry
        {
            Id = WorkId.TryParse(reader.ReadString())!.Value,
            OriginalTitle = reader.ReadBoolean() ? reader.ReadString() : null,
            Title = ReadLocalized(reader),
            Authors = List(reader, () => new WorkAuthor(reader.ReadString(), ReadLocalized(reader))),
            Language = (Language)reader.ReadInt64(),
            Subjects = List(reader, () => string.Intern(reader.ReadString())),
            State = (WorkState)reader.ReadByte(),
            Revisions = List(reader, () => new Revision(reader.Read7BitEncodedInt(), ReadDate(reader)!.Value, reader.ReadString(), reader.ReadString())),
            Referenced = ReadDate(reader),
            Described = ReadDate(reader),
            Extent = ReadExtent(reader),
            Files = new CorpusDigest(reader.ReadString()),
            FoldedNames = reader.ReadString(),
            Chapters = new StoredChapters(readAgain, (int)reader.BaseStream.Position),
        };
    }

    /// <param name="start">Of the chapters, in the bytes of their work.</param>
    public static CatalogueChapter[] ReadChapters(BytesRef bytes, int start)
    {
        using var reader = ReaderOf(bytes);
        reader.BaseStream.Position = start;
        return List(reader, () => new CatalogueChapter(
            Ordinal.TryParse(reader.ReadString())!.Value, reader.ReadString(), reader.ReadString(), reader.ReadBoolean() ? ReadLocalized(reader) : null, ReadDate(reader)));
    }

    private static BinaryReader ReaderOf(BytesRef bytes) => new(new MemoryStream(bytes.Bytes, bytes.Offset, bytes.Length), Encoding.UTF8);

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static void Write(BinaryWriter writer, LocalizedText text)
    {
        foreach (var language in Languages.All)
        {
            writer.Write(text.In(language));
        }
    }

    private static void Write(BinaryWriter writer, DateOnly? date) => writer.Write(date?.DayNumber ?? -1);

    private static void Write(BinaryWriter writer, Extent extent)
    {
        foreach (var count in (int[])[extent.Chapters, extent.Words, extent.Passages, extent.Notes, extent.Figures, extent.PrintedPages, extent.Unsure])
        {
            writer.Write7BitEncodedInt(count);
        }

        Write(writer, extent.Emendations, kind =>
        {
            writer.Write((byte)kind.Kind);
            writer.Write7BitEncodedInt(kind.Count);
        });
    }

    private static void Write<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static LocalizedText ReadLocalized(BinaryReader reader) => new(reader.ReadString(), reader.ReadString(), reader.ReadString());

    private static DateOnly? ReadDate(BinaryReader reader) => reader.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;

    private static Extent ReadExtent(BinaryReader reader)
    {
        var counts = new int[7];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = reader.Read7BitEncodedInt();
        }

        return new Extent(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5],
            List(reader, () => ((EmendationKind)reader.ReadByte(), reader.Read7BitEncodedInt())), counts[6]);
    }

    private static T[] List<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
