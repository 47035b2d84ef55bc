using System.Net.Sockets;
using KazakhArchive.Site.Snapshots;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>What keeps the site from starting and is mended by whoever runs it.</summary>
public static class StartFaults
{
    /// <summary>What is there, and how to mend it; null for a fault of our own.</summary>
    public static string? LineOf(Exception fault) => fault switch
    {
        OptionsValidationException options => Lines(options.Failures),
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            Lines(several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(options => options.Failures)),
        CorpusRefusedException refused => Lines(refused.Findings.Select(finding => finding.ToString())),
        IOException { InnerException: AddressInUseException } => $"{fault.Message} Name another one with --urls.",
        // The address of another machine, a port for which there is no right.
        SocketException => $"The site cannot listen where it was told to: {fault.Message}. Name another address with --urls.",
        _ => null,
    };

    private static string Lines(IEnumerable<string> faults) => string.Join(Environment.NewLine, faults);
}
