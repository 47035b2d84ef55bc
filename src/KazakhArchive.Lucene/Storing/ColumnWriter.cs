using System.Runtime.InteropServices;
using Lucene.Net.Codecs;
using Lucene.Net.Store;

namespace KazakhArchive.Lucene.Storing;

/// <summary>Writes columns beside the index, as Lucene writes its own files: a header, and a checksum at the end.</summary>
internal sealed class ColumnWriter : IDisposable
{
    public const string Codec = "KazakhArchiveColumns";

    private readonly IndexOutput output;

    public ColumnWriter(global::Lucene.Net.Store.Directory folder, string name)
    {
        output = folder.CreateOutput(name, IOContext.DEFAULT);
        CodecUtil.WriteHeader(output, Codec, IndexFormat.Version);
    }

    public void Write<T>(ReadOnlySpan<T> column)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(column).ToArray();
        output.WriteInt32(bytes.Length);
        output.WriteBytes(bytes, bytes.Length);
    }

    public void Write<T>(T[] column)
        where T : unmanaged => Write((ReadOnlySpan<T>)column);

    public void Dispose()
    {
        CodecUtil.WriteFooter(output);
        output.Dispose();
    }
}
