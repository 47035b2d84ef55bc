using System.Runtime.InteropServices;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// By custom the signal SIGHUP tells a server to read its files again (<c>kill -HUP</c>, <c>docker kill --signal HUP</c>). It is
/// heeded from the beginning, before the corpus has been read for the first time: else it would end the process.
/// </summary>
/// <param name="site">Has the snapshots; a caller that asks for them during the start waits for the first.</param>
public sealed class ReloadOnHangup(IServiceProvider site) : IDisposable
{
    // Windows knows the signal as a closed window, at which the site shall end.
    private readonly PosixSignalRegistration? registration = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
    {
        signal.Cancel = true;
        _ = Task.Run(() => site.GetRequiredService<SnapshotExchange>().Reload());
    });

    public void Dispose() => registration?.Dispose();
}
