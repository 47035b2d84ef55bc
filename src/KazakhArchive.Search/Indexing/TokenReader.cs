using KazakhArchive.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>Reads the words of the units of the index; for one thread.</summary>
/// <param name="inMemory">Of each unit; empty where they are not.</param>
internal sealed class TokenReader(OpenIndex index, uint[][] inMemory)
{
    private readonly BinaryDocValues?[] segments = inMemory.Length > 0 ? [] : new BinaryDocValues?[index.Segments.Count];
    private readonly BytesRef bytes = new();

    /// <summary>Valid until the next is read.</summary>
    public ReadOnlySpan<uint> Read(int unit)
    {
        if (inMemory.Length > 0)
        {
            return inMemory[unit];
        }

        var segment = index.SegmentOf(unit);
        var values = segments[segment.Context.Ord] ??= segment.Reader.GetBinaryDocValues(FieldNames.Tokens);
        values.Get(unit - segment.Context.DocBase, bytes);
        return TokenHashes.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }
}
