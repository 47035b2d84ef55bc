using System.Diagnostics;

namespace KazakhArchive.Tests.Support;

/// <summary>The built desk as its own process on a free port of this machine.</summary>
public sealed class DeskProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;

    private DeskProcess(Process process, Uri printed)
    {
        this.process = process;
        Printed = printed;
    }

    /// <summary>What it printed: its address with the token.</summary>
    public Uri Printed { get; }

    public Uri Address => new(Printed.GetLeftPart(UriPartial.Authority) + "/");

    /// <exception cref="TimeoutException">It did not print its address.</exception>
    public static async Task<DeskProcess> Start(string corpus)
    {
        var process = Process.Start(Command("--corpus", corpus, "--urls", "http://127.0.0.1:0"))!;
        var printed = new TaskCompletionSource<Uri>();

        // Read to their ends: a full pipe would hold the desk up.
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith("http://", StringComparison.Ordinal) == true)
            {
                printed.TrySetResult(new Uri(line.Data));
            }
        };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new DeskProcess(process, await printed.Task.WaitAsync(Patience));
    }

    /// <summary>Runs it where it refuses to start.</summary>
    public static Task<ProcessRun> Run(params string[] arguments) =>
        ProcessRun.Of("dotnet", [Path.Combine(AppContext.BaseDirectory, "KazakhArchive.Desk.dll"), .. arguments], AppContext.BaseDirectory);

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static ProcessStartInfo Command(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "KazakhArchive.Desk.dll"), .. arguments])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return start;
    }
}
