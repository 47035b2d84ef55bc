using System.Globalization;
using System.Net;

namespace KazakhArchive.Benchmarks.Hostile;

/// <summary>What one hostile client does for as long as it is let.</summary>
/// <param name="Name">As the command line and the table have it.</param>
internal sealed record Attack(string Name, Func<HostileClient, CancellationToken, Task> Do)
{
    private const int AtOnce = 16;
    private const int SilentConnections = 10_000;
    private const int SlowReaders = 2_000;

    // As long as the site's limits let a line be.
    private const int LongUtf16 = 110 * 1024;

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("phrase", Asking(n => $"/search?q={Phrase(n)}")),
        new("addresses", Asking(n => $"/robots.txt?v={n}{new string('x', LongUtf16)}")),
        new("map", Asking(n => Numbered($"/map?ui=en&region=whole&x={n}", n))),
        new("ranges", Asking(n => $"/kazakh-khanates/{n % 3 + 1}", "bytes=0-")),
        new("editions", Asking(n => Numbered("/kazakh-khanates.tei.xml?ui=en", n))),
        new("names", Asking(n => $"/names/{n}{new string('a', LongUtf16)}")),
        new("nothing", Asking(n => Numbered($"/no-such-work/{n}", n))),
        new("exports", Asking(n => (n % 3) switch { 0 => "/archive.zip/", 1 => "/archive.zip", _ => "/abc-kazakhstan.epub" })),
        new("silent", (client, cancel) => client.Connect(SilentConnections, request: null, cancel)),
        new("slow", (client, cancel) => client.Connect(SlowReaders, request: "/abc-kazakhstan.tei.xml", cancel)),
    ];

    private static Func<HostileClient, CancellationToken, Task> Asking(Func<int, string> address, string? range = null) =>
        (client, cancel) => client.Ask(address, range, AtOnce, cancel);

    // A phrase whose words are the same may begin and end nearly everywhere.
    private static string Phrase(int number) => Uri.EscapeDataString(string.Create(
        CultureInfo.InvariantCulture, $"\"{string.Join(' ', Enumerable.Repeat("کے", 20 + (number % 12)))} قازقستان\"~{100 - (number / 12 % 40)}"));

    private static string Numbered(string address, int number) => string.Create(CultureInfo.InvariantCulture, $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}n={number}");
}
