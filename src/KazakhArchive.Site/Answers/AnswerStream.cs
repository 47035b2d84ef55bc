using System.Buffers;

namespace KazakhArchive.Site.Answers;

/// <summary>
/// Where an answer is written before it is sent. It takes its memory when the first byte comes and gives it back: pages are longer than
/// what the runtime moves when it cleans up, and a search that waits for its turn needs none.
/// </summary>
public sealed class AnswerStream : Stream
{
    private const int Usual = 16 * 1024;

    private byte[] bytes = [];
    private int used;

    /// <summary>Valid until it is written to again or disposed of.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, used);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => used;

    public override long Position
    {
        get => used;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (bytes.Length - used < buffer.Length)
        {
            Grow(used + buffer.Length);
        }

        buffer.CopyTo(bytes.AsSpan(used));
        used += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
        // What is written is there.
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        GiveBack();
        base.Dispose(disposing);
    }

    private void Grow(int least)
    {
        var more = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(Usual, least), Math.Min(2 * used, Array.MaxLength)));
        bytes.AsSpan(0, used).CopyTo(more);
        var written = used;
        GiveBack();
        (bytes, used) = (more, written);
    }

    private void GiveBack()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        (bytes, used) = ([], 0);
    }
}
