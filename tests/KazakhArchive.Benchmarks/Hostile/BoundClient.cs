using System.Net;
using System.Net.Sockets;

namespace KazakhArchive.Benchmarks.Hostile;

/// <summary>Makes clients that come from an address of their own.</summary>
internal static class BoundClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="isNewEachTime">Each request opens a connection, as that of a reader who has just come.</param>
    public static HttpClient From(IPAddress own, Uri site, bool isNewEachTime)
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = isNewEachTime ? TimeSpan.Zero : Timeout.InfiniteTimeSpan,
            UseCookies = false,
            ConnectCallback = async (context, cancel) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    socket.Bind(new IPEndPoint(own, 0));
                    await socket.ConnectAsync(context.DnsEndPoint, cancel);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch (SocketException)
                {
                    socket.Dispose();
                    throw;
                }
            },
        };
        var client = new HttpClient(handler) { BaseAddress = site, Timeout = Patience };
        client.DefaultRequestHeaders.Add("Accept-Language", "en");

        // For a site that was told to believe this machine, as one of before these limits must be to count anybody here.
        client.DefaultRequestHeaders.Add("X-Forwarded-For", own.ToString());
        return client;
    }
}
