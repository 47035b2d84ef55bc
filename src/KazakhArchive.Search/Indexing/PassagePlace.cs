using System.Text;

namespace KazakhArchive.Search.Indexing;

/// <summary>Where a passage stands, so that its text can be read without the rest of its work.</summary>
/// <param name="Number">In its work.</param>
/// <param name="Chapter">The index of its chapter in the work.</param>
/// <param name="StartByte">Where its line begins in the chapter's file.</param>
/// <param name="LengthBytes">Of the line; 0 for what is in no file.</param>
/// <param name="LineHash">Of the line's bytes: another text at the same place is not taken for the one that was indexed.</param>
/// <param name="Reference">Such as <c>3.14</c>.</param>
/// <param name="Page">The printed page's label; null where it is not known.</param>
public readonly record struct PassagePlace(int Number, int Chapter, int StartByte, int LengthBytes, uint LineHash, string Reference, string? Page)
{
    internal static PassagePlace Of(IndexedPassage passage, int number) => new(
        number, passage.Line?.Chapter ?? 0, passage.Line?.StartByte ?? 0, passage.Line?.LengthBytes ?? 0, passage.Line?.Hash ?? 0, passage.Reference, passage.Page);

    internal byte[] ToBytes()
    {
        using var bytes = new MemoryStream(24);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write7BitEncodedInt(Number);
        writer.Write7BitEncodedInt(Chapter);
        writer.Write7BitEncodedInt(StartByte);
        writer.Write7BitEncodedInt(LengthBytes);
        writer.Write(LineHash);
        writer.Write(Reference);
        writer.Write(Page ?? "");
        writer.Flush();
        return bytes.ToArray();
    }

    internal static PassagePlace From(byte[] bytes, int offset, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, offset, length), Encoding.UTF8);
        return new PassagePlace(
            reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.ReadUInt32(),
            reader.ReadString(), reader.ReadString() is { Length: > 0 } page ? page : null);
    }
}
