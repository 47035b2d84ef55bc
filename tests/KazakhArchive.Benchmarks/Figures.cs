using System.Globalization;

namespace KazakhArchive.Benchmarks;

/// <summary>Several runs of one measurement.</summary>
/// <param name="Values">In the order of the runs.</param>
public sealed record Figures(IReadOnlyList<double> Values)
{
    public const int Runs = 5;

    public double Median => Values.Order().ElementAt(Values.Count / 2);

    public double Best => Values.Min();

    public double Worst => Values.Max();

    /// <summary>What so large a share of the values does not exceed.</summary>
    public double Percentile(double share) => Values.Order().ElementAt(Math.Min(Values.Count - 1, (int)(Values.Count * share)));

    public void Print(string what, string unit) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-44} median {Median,8:0.0} {unit}   best {Best,8:0.0} {unit}"));
}
