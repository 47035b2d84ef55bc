using System.Runtime.InteropServices;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Gives back the memory outside the runtime's own. The compiler of methods and the compressors take it, and glibc lets each thread
/// keep what it once took: 30 MB after the first minutes, when the runtime makes better code of what is used.
/// </summary>
public sealed class NativeHeap(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (OperatingSystem.IsLinux() && await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                _ = Trim(0);
            }
            catch (EntryPointNotFoundException)
            {
                return; // Another C library, which keeps nothing.
            }
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint kept);
}
