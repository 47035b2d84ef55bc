using System.Globalization;
using KazakhArchive.Site.Settings;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>What whoever starts the site should know before readers come.</summary>
public static partial class StartNotices
{
    // Signals are bits of the mask, counted from the lowest (proc_pid_status(5)).
    private const ulong Hangup = 1 << 0;

    // RFC 2606
    private const string NobodysDomain = ".example";

    /// <param name="arguments">Of the command line, as <see cref="Switches"/> expands them.</param>
    public static void Log(WebApplication app, IEnumerable<string> arguments)
    {
        var (log, options) = (app.Logger, app.Services.GetRequiredService<IOptions<SiteOptions>>().Value);
        foreach (var (setting, nearest) in UnknownSettings.In(arguments, ((IConfigurationRoot)app.Configuration).Providers))
        {
            if (nearest is null)
            {
                UnknownSetting(log, setting);
            }
            else
            {
                MisspeltSetting(log, setting, nearest);
            }
        }

        if (app.Environment.IsProduction() && !options.HasPublicOrigin)
        {
            NoPublicOrigin(log, options.PublicOrigin!);
        }

        if (app.Environment.IsProduction() && options.Contact.EndsWith(NobodysDomain, StringComparison.OrdinalIgnoreCase))
        {
            NoContact(log, options.Contact);
        }

        if (OperatingSystem.IsLinux() && options.WatchesCorpus != true && IgnoresHangup(File.ReadLines("/proc/self/status")))
        {
            HangupIsIgnored(log);
        }
    }

    /// <param name="status">The lines of /proc/self/status.</param>
    public static bool IgnoresHangup(IEnumerable<string> status) => status
        .Where(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
        .Any(line => ulong.TryParse(line.AsSpan("SigIgn:".Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var ignored) && (ignored & Hangup) != 0);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Setting} is no setting of the site and is not heeded. Leave it out")]
    private static partial void UnknownSetting(ILogger log, string setting);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Setting} is no setting of the site and is not heeded; the nearest is {Nearest}. Correct its name, or leave it out")]
    private static partial void MisspeltSetting(ILogger log, string setting, string nearest);

    [LoggerMessage(Level = LogLevel.Warning, Message = "PublicOrigin is not set: feeds, exports and programs are told {Origin}, where this machine alone may find the site. Set it to the address that readers use")]
    private static partial void NoPublicOrigin(ILogger log, Uri origin);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Contact is not set: reports of errors go to {Contact}, which is nobody’s. Set it to a mail address or the address of a form")]
    private static partial void NoContact(ILogger log, string contact);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The signal SIGHUP is ignored, as under nohup: it will not have the corpus read anew. Start the site with --watch, or restart it instead")]
    private static partial void HangupIsIgnored(ILogger log);
}
