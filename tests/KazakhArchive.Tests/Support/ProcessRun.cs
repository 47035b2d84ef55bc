using System.Diagnostics;

namespace KazakhArchive.Tests.Support;

/// <summary>A process that was run to its end.</summary>
/// <param name="Output">Standard output and standard error, one after the other.</param>
public sealed record ProcessRun(int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <exception cref="OperationCanceledException">It took longer than three minutes and was stopped.</exception>
    public static async Task<ProcessRun> Of(string program, IEnumerable<string> arguments, string folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        using var stop = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new ProcessRun(process.ExitCode, await output + await errors);
    }
}
