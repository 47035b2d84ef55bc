using System.IO.Pipelines;
using System.Net;
using System.Threading.RateLimiting;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Connections;
using IPNetwork = System.Net.IPNetwork;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Counts the connections of each client and what they send, and ends those that are too many or say nothing. Those of this machine and of the proxies that are
/// believed are counted apart from everybody else's, so that a health check gets in when no reader does.
/// </summary>
public sealed class ClientConnections(SiteLimits limits, IReadOnlyList<IPNetwork> proxies)
{
    // Whoever ends a connection to begin another one owes what the first has sent.
    private static readonly TimeSpan Replenishment = TimeSpan.FromMilliseconds(100);

    private readonly PartitionedRateLimiter<IPAddress> bytesOfClients = PartitionedRateLimiter.Create<IPAddress, IPAddress>(client => RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = MostBytesAtOnce(limits),
        TokensPerPeriod = Math.Max(1, (int)(limits.SentBytesPerSecond * Replenishment.TotalSeconds)),
        ReplenishmentPeriod = Replenishment,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    }));

    private readonly Dictionary<IPAddress, int> open = [];
    private readonly Lock gate = new();
    private int ofReaders;
    private int ofNeighbours;

    /// <summary>Stands before the server's own reading of the connection.</summary>
    public ConnectionDelegate Before(ConnectionDelegate next) => async connection =>
    {
        var client = ReaderOf(connection.RemoteEndPoint);
        if (!Enters(client))
        {
            connection.Abort();
            return;
        }

        try
        {
            if (await Speaks(connection))
            {
                if (client is not null)
                {
                    Measure(connection, client);
                }

                await next(connection);
            }
        }
        finally
        {
            Leaves(client);
        }
    };

    private static int MostBytesAtOnce(SiteLimits limits) => limits.SentBytesPerSecond * limits.BurstSeconds;

    private void Measure(ConnectionContext connection, IPAddress client)
    {
        var (input, output) = (connection.Transport.Input, connection.Transport.Output);
        connection.Transport = new Duplex(new MeasuredInput(input, client, bytesOfClients, MostBytesAtOnce(limits), connection.ConnectionClosed), output);
    }

    /// <summary>Null for this machine and for proxies.</summary>
    private IPAddress? ReaderOf(EndPoint? remote)
    {
        var address = (remote as IPEndPoint)?.Address;
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        return plain is null || proxies.Any(network => network.Contains(plain)) ? null : ClientAddress.Of(plain);
    }

    private bool Enters(IPAddress? client)
    {
        lock (gate)
        {
            if (client is null)
            {
                return ofNeighbours < limits.Connections && ++ofNeighbours > 0;
            }

            var own = open.GetValueOrDefault(client);
            if (own >= limits.ConnectionsPerClient || ofReaders >= limits.Connections)
            {
                return false;
            }

            open[client] = own + 1;
            ofReaders++;
            return true;
        }
    }

    private void Leaves(IPAddress? client)
    {
        lock (gate)
        {
            if (client is null)
            {
                ofNeighbours--;
                return;
            }

            ofReaders--;
            if (--open[client] is 0)
            {
                open.Remove(client);
            }
        }
    }

    /// <summary>Waits for the first byte, and leaves it to be read.</summary>
    private async Task<bool> Speaks(ConnectionContext connection)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed);
        patience.CancelAfter(TimeSpan.FromSeconds(limits.FirstByteSeconds));
        try
        {
            var input = connection.Transport.Input;
            var first = await input.ReadAsync(patience.Token);
            input.AdvanceTo(first.Buffer.Start);
            return !first.Buffer.IsEmpty;
        }
        catch (OperationCanceledException)
        {
            connection.Abort();
            return false;
        }
        catch (IOException)
        {
            return false; // Reset by the client.
        }
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
