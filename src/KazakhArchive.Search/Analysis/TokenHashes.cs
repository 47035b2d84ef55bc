using System.Buffers.Binary;
using System.Runtime.InteropServices;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Analysis;

/// <summary>
/// A unit's words in the order of the text, four bytes each: what is beside what is read from them, for pairs, phrases, nearness
/// and marks. A hash needs no numbering that all works share, and a term of the query meets a wrong word once in four milliards.
/// </summary>
internal static class TokenHashes
{
    public static uint HashOf(ReadOnlySpan<char> term) => Fnv1a.Of(term);

    /// <summary>Of each word of the text; each term is added to the terms.</summary>
    /// <param name="buffer">Only lent.</param>
    public static byte[] Write(string text, TokenBuffer buffer, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> terms)
    {
        buffer.Read(text);
        var bytes = new byte[buffer.Count * sizeof(uint)];
        var used = 0;
        Span<char> folded = stackalloc char[TokenBuffer.MaximumLength];
        for (var i = 0; i < buffer.Count; i++)
        {
            if (SearchForm.Fold(buffer.Exact(i), folded) is > 0 and var length)
            {
                terms.Add(folded[..length]);
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(used), HashOf(folded[..length]));
                used += sizeof(uint);
            }
        }

        return bytes[..used];
    }

    /// <summary>Valid as long as the bytes are.</summary>
    public static ReadOnlySpan<uint> Read(ReadOnlySpan<byte> bytes)
    {
        if (BitConverter.IsLittleEndian)
        {
            return MemoryMarshal.Cast<byte, uint>(bytes);
        }

        var hashes = new uint[bytes.Length / sizeof(uint)];
        BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, uint>(bytes), hashes);
        return hashes;
    }
}
