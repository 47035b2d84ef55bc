using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Works;

/// <summary>Reasons that need no row of <c>explanations.tsv</c>, since <c>standard-explanations.tsv</c> has them in every corpus.</summary>
public static class StandardExplanations
{
    private static readonly IReadOnlyList<TsvRow> Table = EmbeddedTable.ReadIn("Works", "standard-explanations", "reason", "en", "ur", "ar");

    private static readonly Dictionary<string, string> English = Table.ToDictionary(row => row["reason"], row => row["en"], StringComparer.Ordinal);

    internal static IReadOnlyList<ExplanationRow> Rows { get; } = [.. Table.Select(row => new ExplanationRow(new ExplanationPattern(row["en"]), row["ur"], row["ar"]))];

    /// <summary>The English by which the others are found.</summary>
    /// <param name="key">One of the reasons of the table.</param>
    /// <param name="reading">What the words should be, for those that name it.</param>
    public static string Write(string key, string reading) => English[key].Replace(ExplanationPattern.Place(1), reading, StringComparison.Ordinal);
}
