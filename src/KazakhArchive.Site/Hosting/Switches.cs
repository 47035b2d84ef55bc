namespace KazakhArchive.Site.Hosting;

/// <summary>Words of the command line that need no value; the configuration knows settings with values only.</summary>
public static class Switches
{
    private const string Watch = "--watch";

    public static IEnumerable<string> Expand(IEnumerable<string> arguments) =>
        arguments.Select(argument => argument == Watch ? "--Corpus:Watch=true" : argument);
}
