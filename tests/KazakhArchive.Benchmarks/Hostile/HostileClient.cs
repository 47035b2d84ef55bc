using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KazakhArchive.Benchmarks.Hostile;

/// <summary>A client with an address of its own that takes no refusal for an answer.</summary>
internal sealed class HostileClient(Uri site)
{
    // Of the loopback network, of which only the first is the operator's.
    private static readonly IPAddress Own = IPAddress.Parse("127.0.0.2");

    private const int ReceiveBufferBytes = 4096;
    private const int BytesPerSecond = 1024;

    /// <summary>Asks for one address after the other, many at once, and reads what comes.</summary>
    public Task Ask(Func<int, string> address, string? range, int atOnce, CancellationToken cancel)
    {
        var http = BoundClient.From(Own, site, isNewEachTime: false);
        if (range is not null)
        {
            http.DefaultRequestHeaders.TryAddWithoutValidation("Range", range);
        }

        var number = 0;
        return Task.WhenAll(Enumerable.Range(0, atOnce).Select(async _ =>
        {
            var room = new byte[64 * 1024];
            while (!cancel.IsCancellationRequested)
            {
                try
                {
                    using var answer = await http.GetAsync(address(Interlocked.Increment(ref number)), HttpCompletionOption.ResponseHeadersRead, cancel);
                    await using var body = await answer.Content.ReadAsStreamAsync(cancel);
                    while (await body.ReadAsync(room, cancel) > 0)
                    {
                    }
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(1, cancel); // Thrown out; it comes again.
                }
                catch (IOException)
                {
                    await Task.Delay(1, cancel);
                }
            }
        }));
    }

    /// <summary>Holds so many connections open, each of which says nothing, or asks for much and takes it as slowly as it may.</summary>
    public async Task Connect(int connections, string? request, CancellationToken cancel)
    {
        var open = new Socket?[connections];
        while (!cancel.IsCancellationRequested)
        {
            for (var i = 0; i < open.Length && !cancel.IsCancellationRequested; i++)
            {
                open[i] = open[i] is { } socket && Takes(socket) ? socket : Opened(request);
            }

            await Task.Delay(TimeSpan.FromSeconds(1), cancel);
        }
    }

    private Socket? Opened(string? request)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = ReceiveBufferBytes };
        try
        {
            socket.Bind(new IPEndPoint(Own, 0));
            socket.Connect(site.Host, site.Port);
            if (request is not null)
            {
                var one = $"GET {request} HTTP/1.1\r\nHost: {site.Authority}\r\n\r\n";
                socket.Send(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(one, 8))));
            }

            socket.Blocking = false;
            return socket;
        }
        catch (SocketException)
        {
            socket.Dispose();
            return null;
        }
    }

    /// <summary>Whether the other end still holds the connection.</summary>
    private static bool Takes(Socket socket)
    {
        try
        {
            if (socket.Receive(new byte[BytesPerSecond]) > 0)
            {
                return true;
            }
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.WouldBlock)
        {
            return true;
        }
        catch (SocketException)
        {
            // Reset: it is opened anew.
        }

        socket.Dispose();
        return false;
    }
}
