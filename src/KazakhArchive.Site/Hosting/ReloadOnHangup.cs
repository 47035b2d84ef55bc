using System.Runtime.InteropServices;

namespace KazakhArchive.Site.Hosting;

/// <summary>By custom the signal SIGHUP tells a server to read its files anew (<c>kill -HUP</c>, <c>docker kill --signal HUP</c>).</summary>
public sealed class ReloadOnHangup(Snapshots snapshots) : IHostedService, IDisposable
{
    private PosixSignalRegistration? registration;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Windows knows the signal as a closed window, at which the site shall end.
        registration = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGHUP, Reload);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        registration?.Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => registration?.Dispose();

    private void Reload(PosixSignalContext signal)
    {
        // Else the process would end.
        signal.Cancel = true;
        _ = snapshots.Reload();
    }
}
