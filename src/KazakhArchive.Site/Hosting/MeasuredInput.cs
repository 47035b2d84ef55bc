using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Threading.RateLimiting;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// What one connection sends, taken no faster than its client may send on all of its connections together. Lines of 120 KB, of which nothing has to be
/// made and which nothing else counts, took the processors from everybody: the network holds back whoever is not read.
/// </summary>
/// <param name="bytesOfClients">A permit is a byte; it may be asked for as many as <paramref name="mostAtOnce"/>, and lets wait.</param>
public sealed class MeasuredInput(PipeReader inner, IPAddress client, PartitionedRateLimiter<IPAddress> bytesOfClients, int mostAtOnce, CancellationToken isClosed) : PipeReader
{
    private readonly Lock gate = new();
    private ReadOnlySequence<byte> last;
    private CancellationTokenSource? waiting;

    // Of what was read, what is to be read again and has been counted.
    private long heldBytes;

    // What was read and not yet paid for.
    private int owedBytes;

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        // Before it is handed on: whoever asks once on each connection reads no second time.
        var read = Count(await inner.ReadAsync(cancellationToken));
        if (owedBytes > 0)
        {
            await Pay(cancellationToken);
        }

        return read;
    }

    public override bool TryRead(out ReadResult result)
    {
        if (!inner.TryRead(out result))
        {
            return false;
        }

        Count(result);
        return true;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        heldBytes = last.Slice(consumed).Length;
        last = default;
        inner.AdvanceTo(consumed, examined);
    }

    public override void CancelPendingRead()
    {
        inner.CancelPendingRead();
        lock (gate)
        {
            waiting?.Cancel();
        }
    }

    public override void Complete(Exception? exception = null) => inner.Complete(exception);

    private ReadResult Count(ReadResult read)
    {
        last = read.Buffer;
        owedBytes += (int)Math.Max(0, last.Length - heldBytes);
        heldBytes = last.Length;
        return read;
    }

    private async ValueTask Pay(CancellationToken cancellationToken)
    {
        var bytes = Math.Min(owedBytes, mostAtOnce);
        owedBytes = 0;
        using var atOnce = bytesOfClients.AttemptAcquire(client, bytes);
        if (atOnce.IsAcquired)
        {
            return;
        }

        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, isClosed);
        lock (gate)
        {
            waiting = wait;
        }

        try
        {
            using var paid = await bytesOfClients.AcquireAsync(client, bytes, wait.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The server has waited long enough for the end of a request, or the client is gone: the read says so.
        }
        finally
        {
            // Before it is disposed of.
            lock (gate)
            {
                waiting = null;
            }
        }
    }
}
