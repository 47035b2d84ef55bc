using System.Globalization;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>The limits of an archive of so many works, and the lines that say how it keeps them.</summary>
/// <param name="FromStart">By how many times the first page may come later than that of the archive's own works alone.</param>
internal sealed record GrowthTable(
    double ImportSeconds,
    double ImportAgainSeconds,
    double IndexSeconds,
    double FromStart,
    double FirstSearchSeconds,
    double AnonymousMegabytes,
    double ReloadSeconds,
    double SearchMedian,
    double SearchWorst,
    double ChapterMilliseconds,
    double ListMilliseconds)
{
    /// <summary>Of a page that lists what crosses works.</summary>
    public const double ListKilobytes = 60;

    /// <summary>Of the memory of four times the works to that of a quarter.</summary>
    public const double MemoryLaw = 1.1;

    private const int Thousand = 1_000;

    public static GrowthTable For(int works) => works <= Thousand
        ? new GrowthTable(20, 1, 45, 1.3, 0.2, 250, 3, 5, 25, 30, 100)
        : new GrowthTable(240, 5, 720, 2, 0.5, 450, 10, 15, 90, 30, 250);

    /// <returns>Whether the figure is within its limit.</returns>
    public static bool Row(string what, double figure, double limit, string unit)
    {
        var isKept = figure <= limit;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60} {figure,10:0.00} {unit,-5} limit {limit,7:0.##} {(isKept ? "ok" : "over")}"));
        return isKept;
    }

    /// <summary>What no limit is set for.</summary>
    public static void Say(string what, double figure, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {what,-56} {figure,10:0.00} {unit}"));
}
