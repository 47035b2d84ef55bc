using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Site.Settings;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// What was set and nobody heeds: words of the command line, settings of appsettings.json, and of the environment those in sections of the
/// site's own, where all other variables are other programs'.
/// </summary>
public static class UnknownSettings
{
    private const char Separator = ':';

    private static readonly string[] Own =
    [
        "Corpus:Path", "Corpus:Watch", "Corpus:Drafts", "Search:Index", "Identifier:Pattern",
        nameof(SiteOptions.PublicOrigin), nameof(SiteOptions.Contact), nameof(SiteOptions.Proxies), nameof(SiteOptions.Desk), "Offline",
    ];

    private static readonly string[] Sections = [.. Own.Where(name => name.Contains(Separator, StringComparison.Ordinal)).Select(SectionOf).Distinct(StringComparer.Ordinal)];

    // The framework's (WebHostDefaults, HostDefaults), Serilog's and OpenTelemetry's; an unknown limit does not let the site start.
    private static readonly string[] Others =
    [
        "urls", "http_ports", "https_ports", "environment", "contentRoot", "webroot", "applicationName", "detailedErrors", "captureStartupErrors",
        "preferHostingUrls", "suppressStatusMessages", "shutdownTimeoutSeconds", "startupAssembly", "hostingStartupAssemblies", "hostingStartupExcludeAssemblies",
        "preventHostingStartup", "forwardedHeaders_enabled", "hostBuilder", "AllowedHosts", "Kestrel", "Logging", "Serilog", "Limits", "Metrics",
    ];

    /// <summary>Each as it was written, with the name that is most like it; null where none is like it.</summary>
    /// <param name="arguments">Of the command line, as <see cref="Switches"/> expands them.</param>
    public static IReadOnlyList<(string Setting, string? Nearest)> In(IEnumerable<string> arguments, IEnumerable<IConfigurationProvider> providers) =>
    [
        .. Words(arguments).Where(word => !word.IsSetting || !IsKnown(word.Name)).Select(word => (word.Written, Nearest(word.Name)))
            .Concat(providers.SelectMany(Unknown).Select(name => (name, Nearest(name))))
            .DistinctBy(unknown => unknown.Item1, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Unknown(IConfigurationProvider provider) => provider switch
    {
        JsonConfigurationProvider or JsonStreamConfigurationProvider => Children(provider, null).SelectMany(name => Sections.Contains(name, StringComparer.OrdinalIgnoreCase) ? InSection(provider, name) : [name]).Where(name => !IsKnown(name)),
        EnvironmentVariablesConfigurationProvider => Sections.SelectMany(section => InSection(provider, section)).Where(name => !IsKnown(name)),
        _ => [],
    };

    private static IEnumerable<string> InSection(IConfigurationProvider provider, string section) => Children(provider, section).Select(name => $"{section}{Separator}{name}");

    private static IEnumerable<string> Children(IConfigurationProvider provider, string? section) => provider.GetChildKeys([], section).Distinct(StringComparer.OrdinalIgnoreCase);

    // As CommandLineConfigurationProvider reads them: "--name=value", "--name value", "/name value"; any other word is passed over.
    private static IEnumerable<(string Written, string Name, bool IsSetting)> Words(IEnumerable<string> arguments)
    {
        var isValue = false;
        foreach (var argument in arguments)
        {
            var name = argument.StartsWith("--", StringComparison.Ordinal) ? argument[2..] : argument.StartsWith('/') ? argument[1..] : null;
            var hasValue = argument.Contains('=', StringComparison.Ordinal);
            // What looks like a setting was meant for one, though it is taken for the value of the word before it.
            isValue &= name is null || argument[0] == '/';
            if (!isValue)
            {
                yield return (argument.Split('=')[0], (name ?? argument).Split('=')[0], name is not null || hasValue);
            }

            isValue = !isValue && name is not null && !hasValue;
        }
    }

    private static bool IsKnown(string name) => Own.Contains(name, StringComparer.OrdinalIgnoreCase) || Others.Contains(SectionOf(name), StringComparer.OrdinalIgnoreCase);

    private static string SectionOf(string name) => name.Split(Separator)[0];

    private static string? Nearest(string name) => Own.Concat(Others).Concat(Switches.Names)
        .Select(known => (Name: known, Edits: NearNames.Edits(known.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(near => near.Edits <= Math.Max(near.Name.Length, name.Length) / 2)
        .OrderBy(near => near.Edits)
        .Select(near => near.Name)
        .FirstOrDefault();
}
