using System.Diagnostics;
using System.Globalization;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>The site and the importer as operators run them, from the folders into which they were published.</summary>
internal sealed class PublishedPrograms
{
    private const string Site = "KazakhArchive.Site";
    private const string Importer = "KazakhArchive.Importer";

    private const int FaultsShown = 10;

    // USER_HZ, which Linux gives to programs as 100 on every machine (time(7)).
    private const double TicksPerSecond = 100;

    private readonly string folder;

    private PublishedPrograms(string folder) => this.folder = folder;

    /// <summary>Publishes what is not there yet.</summary>
    public static PublishedPrograms In(string folder, string repository)
    {
        foreach (var program in (string[])[Site, Importer])
        {
            var into = Path.Combine(folder, program);
            if (!File.Exists(Path.Combine(into, program + ".dll")))
            {
                Run(["publish", Path.Combine(repository, "src", program), "--configuration", "Release", "--output", into, "--verbosity", "quiet", "--nologo"]);
            }
        }

        return new PublishedPrograms(Path.GetFullPath(folder));
    }

    /// <summary>Where the index of a corpus lies: inside, in a folder that is none of its own.</summary>
    public static string IndexOf(CorpusFolder corpus) => Path.Combine(corpus.Path, "index");

    public Task<SiteProcess> Start(CorpusFolder corpus) =>
        SiteProcess.StartIn(Path.Combine(folder, Site), "--Corpus:Path", corpus.Path, "--Search:Index", IndexOf(corpus));

    /// <param name="works">None for all.</param>
    public ProgramTime Import(CorpusFolder corpus, params string[] works) => Import(["import", .. works, "--corpus", corpus.Path]);

    public ProgramTime Index(CorpusFolder corpus) => Import(["index", "--corpus", corpus.Path, "--index", IndexOf(corpus)]);

    private ProgramTime Import(string[] arguments) => Run([Path.Combine(folder, Importer, Importer + ".dll"), .. arguments]);

    private static ProgramTime Run(string[] arguments)
    {
        var (clock, processor) = (Stopwatch.StartNew(), ProcessorSecondsOfChildren());
        using var program = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = program.StandardError.ReadToEndAsync();
        program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        return program.ExitCode == 0
            ? new ProgramTime(seconds, ProcessorSecondsOfChildren() - processor)
            : throw new InvalidOperationException(string.Join('\n', errors.Result.Split('\n').TakeLast(FaultsShown)));
    }

    /// <summary>Of all that have ended: the fields cutime and cstime of proc(5), the 16th and 17th.</summary>
    private static double ProcessorSecondsOfChildren()
    {
        var text = File.ReadAllText("/proc/self/stat");
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' '); // The name before may hold spaces; the third field comes first here.
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}

/// <param name="ProcessorSeconds">Of all processors together; where others load the machine only these say what the work costs.</param>
internal readonly record struct ProgramTime(double Seconds, double ProcessorSeconds);
