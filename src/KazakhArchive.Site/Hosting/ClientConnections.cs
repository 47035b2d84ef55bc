using System.Net;
using KazakhArchive.Site.Settings;
using Microsoft.AspNetCore.Connections;
using IPNetwork = System.Net.IPNetwork;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Counts the connections of each client, and ends those that are too many or say nothing. Those of this machine and of the proxies that are
/// believed are counted apart from everybody else's, so that who asks for health gets in when no reader does.
/// </summary>
public sealed class ClientConnections(SiteLimits limits, IReadOnlyList<IPNetwork> proxies)
{
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
                await next(connection);
            }
        }
        finally
        {
            Leaves(client);
        }
    };

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
}
