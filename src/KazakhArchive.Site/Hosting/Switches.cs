namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Words of the command line that need no value, where the configuration knows settings with values only, and those by which the importer and the desk
/// name the same folders.
/// </summary>
public static class Switches
{
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["--watch"] = "--Corpus:Watch=true",
        ["--drafts"] = "--Corpus:Drafts=true",
        ["--corpus"] = "--Corpus:Path",
        ["--index"] = "--Search:Index",
    };

    /// <summary>Without the hyphens before them.</summary>
    public static IEnumerable<string> Names => Settings.Keys.Select(name => name[2..]);

    public static IEnumerable<string> Expand(IEnumerable<string> arguments) =>
        arguments.Select(argument => argument.Split('=', 2) is [var name, var value] && Settings.TryGetValue(name, out var setting) ? $"{setting}={value}" : Settings.GetValueOrDefault(argument, argument));
}
