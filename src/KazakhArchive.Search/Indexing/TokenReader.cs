using KazakhArchive.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>Reads the words of the units of one segment; for one thread.</summary>
/// <param name="inMemory">Of each unit of the index; empty where they are not.</param>
internal sealed class TokenReader(Segment segment, uint[][] inMemory)
{
    private readonly BinaryDocValues? values = inMemory.Length > 0 ? null : segment.Reader.GetBinaryDocValues(FieldNames.Tokens);
    private readonly BytesRef bytes = new();

    /// <summary>Valid until the next is read.</summary>
    public ReadOnlySpan<uint> Read(int unit)
    {
        if (values is null)
        {
            return inMemory[unit];
        }

        values.Get(unit - segment.Context.DocBase, bytes);
        return TokenHashes.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }
}
