namespace KazakhArchive.Site.Hosting;

/// <summary>Words of the command line that need no value; the configuration knows settings with values only.</summary>
public static class Switches
{
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["--watch"] = "--Corpus:Watch=true",
        ["--drafts"] = "--Corpus:Drafts=true",
    };

    public static IEnumerable<string> Expand(IEnumerable<string> arguments) =>
        arguments.Select(argument => Settings.GetValueOrDefault(argument, argument));
}
