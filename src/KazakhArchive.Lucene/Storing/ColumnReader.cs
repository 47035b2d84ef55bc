using System.Runtime.InteropServices;
using Lucene.Net.Codecs;
using Lucene.Net.Store;

namespace KazakhArchive.Lucene.Storing;

/// <summary>Reads columns in the order in which they were written.</summary>
internal sealed class ColumnReader : IDisposable
{
    private const int BytesAtOnce = 1 << 16;

    private readonly IndexInput input;
    private readonly byte[] buffer = new byte[BytesAtOnce];

    /// <exception cref="IOException">The file is none of these, of another version, or was not written to its end.</exception>
    public ColumnReader(global::Lucene.Net.Store.Directory folder, string name)
    {
        input = folder.OpenInput(name, IOContext.READ_ONCE);
        CodecUtil.CheckHeader(input, ColumnWriter.Codec, IndexFormat.Version, IndexFormat.Version);
        var start = input.Position;
        CodecUtil.RetrieveChecksum(input);
        input.Seek(start);
    }

    public T[] Read<T>()
        where T : unmanaged
    {
        var bytes = input.ReadInt32();
        var column = GC.AllocateUninitializedArray<T>(bytes / System.Runtime.CompilerServices.Unsafe.SizeOf<T>());
        for (var rest = MemoryMarshal.AsBytes(column.AsSpan()); !rest.IsEmpty;)
        {
            var length = Math.Min(rest.Length, BytesAtOnce);
            input.ReadBytes(buffer, 0, length);
            buffer.AsSpan(0, length).CopyTo(rest);
            rest = rest[length..];
        }

        return column;
    }

    public void Dispose() => input.Dispose();
}
