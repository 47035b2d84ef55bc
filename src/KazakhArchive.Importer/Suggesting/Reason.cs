using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>One reason of an evidence, as <c>evidence.tsv</c> lists them: the table says it in English, the desk in its reader's language.</summary>
/// <param name="Key">Null for words that no rule writes, which stand in <paramref name="Places"/>.</param>
/// <param name="Places">What is in the places of its wording.</param>
public sealed partial record Reason(string? Key, IReadOnlyList<string> Places)
{
    private const string Between = "; ";

    private static readonly Dictionary<string, string> Wordings = EmbeddedTable.Read(typeof(Reason), "evidence.tsv", "reason", "english")
        .ToDictionary(row => row["reason"], row => row["english"], StringComparer.Ordinal);

    // What says more is tried first, or a name would be part of a number.
    private static readonly IReadOnlyList<(string Key, Regex Pattern)> Patterns =
    [
        .. Wordings.OrderByDescending(wording => wording.Value.Length)
            .Select(wording => (wording.Key, new Regex($"^{Place().Replace(Regex.Escape(wording.Value), "(.+?)")}$", RegexOptions.CultureInvariant))),
    ];

    public static IEnumerable<string> Keys => Wordings.Keys.Order(StringComparer.Ordinal);

    /// <summary>The reasons of an evidence, in its order.</summary>
    public static IReadOnlyList<Reason> Read(string evidence) => [.. evidence.Split(Between).Select(ReadOne)];

    internal static string Write(string key, params object[] places) =>
        string.Format(CultureInfo.InvariantCulture, Wordings[key], [.. places.Select(place => place is double number ? number.ToString("0.#", CultureInfo.InvariantCulture) : place)]);

    internal static string Join(params string[] reasons) => string.Join(Between, reasons);

    private static Reason ReadOne(string text)
    {
        foreach (var (key, pattern) in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return new Reason(key, [.. match.Groups.Values.Skip(1).Select(place => place.Value)]);
            }
        }

        return new Reason(null, [text]);
    }

    [GeneratedRegex(@"\\\{[0-9]}")]
    private static partial Regex Place();
}
