using System.Globalization;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>What a run measures.</summary>
/// <param name="Prose">The folder of the prose.</param>
/// <param name="Corpus">The folder that keeps the grown corpus and its index for the next run; null for one that goes with this run.</param>
/// <param name="Built">The folder of the published programs, of any commit; null to publish this one's for this run.</param>
/// <param name="Only">The chosen steps.</param>
public sealed record GrowthOptions(string Prose, int Works, string? Corpus, string? Built, IReadOnlyList<string> Only)
{
    public const string Usage = "growth PROSE [WORKS] [--corpus FOLDER] [--built FOLDER] [--only write,import,index,start,search,pages,memory,reload,law]";

    public const string Write = "write";
    public const string Import = "import";
    public const string Index = "index";
    public const string Start = "start";
    public const string Search = "search";
    public const string Pages = "pages";
    public const string Memory = "memory";
    public const string Reload = "reload";
    public const string Law = "law";

    private const int UsualWorks = 1_000;

    private static readonly string[] Steps = [Write, Import, Index, Start, Search, Pages, Memory, Reload, Law];

    /// <summary>Null where the arguments are none that <see cref="Usage"/> names.</summary>
    public static GrowthOptions? Parse(IReadOnlyList<string> arguments)
    {
        var (options, plain) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<string>());
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is not ("--corpus" or "--built" or "--only"))
            {
                plain.Add(arguments[i]);
            }
            else if (i + 1 == arguments.Count || !options.TryAdd(arguments[i], arguments[++i]))
            {
                return null;
            }
        }

        var works = UsualWorks;
        var steps = options.TryGetValue("--only", out var only) ? only.Split(',') : Steps;
        var isSound = plain is [_] || (plain is [_, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out works) && works > 0);
        return isSound && steps.All(Steps.Contains)
            ? new GrowthOptions(plain[0], works, options.GetValueOrDefault("--corpus"), options.GetValueOrDefault("--built"), steps)
            : null;
    }

    public bool Has(params ReadOnlySpan<string> steps)
    {
        foreach (var step in steps)
        {
            if (Only.Contains(step, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
