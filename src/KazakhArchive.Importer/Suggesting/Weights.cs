using System.Globalization;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// How much each sign counts for a reading: the weights of a logistic regression, fitted to the emendations that editors made by hand
/// (<c>suggest --fit</c> of the benchmarks prints them).
/// </summary>
/// <param name="values">In the order of the question's signs.</param>
public sealed class Weights(IReadOnlyList<double> values)
{
    /// <summary>The weights of <c>weights.tsv</c> for one question.</summary>
    internal static Weights For(string question, IReadOnlyList<string> signs) => new(Read(question, signs, "weight"));

    /// <summary>What each sign was believed to be worth before any emendation was counted, from which fitting sets out.</summary>
    public static IReadOnlyList<double> Believed(string question, IReadOnlyList<string> signs) => Read(question, signs, "believed");

    private static double[] Read(string question, IReadOnlyList<string> signs, string column)
    {
        var rows = EmbeddedTable.Read(typeof(Weights), "weights.tsv", "question", "sign", "believed", "weight")
            .Where(row => row["question"] == question)
            .ToDictionary(row => row["sign"], row => double.Parse(row[column], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return [.. signs.Select(sign => rows[sign])];
    }

    /// <summary>The logarithm of the odds.</summary>
    public double Odds(ReadOnlySpan<double> signs)
    {
        var odds = 0.0;
        for (var i = 0; i < signs.Length; i++)
        {
            odds += values[i] * signs[i];
        }

        return odds;
    }

    public static double Probability(double odds) => 1 / (1 + Math.Exp(-odds));
}
