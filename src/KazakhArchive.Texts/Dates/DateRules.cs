using System.Runtime.InteropServices;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Dates;

/// <summary>The rules of rules.tsv, each applied to the whole text in its turn.</summary>
internal static class DateRules
{
    private static readonly IReadOnlyList<DateRule> Rules =
        [.. EmbeddedTable.ReadIn("Dates", "rules", "makes", "pattern", "by").Select(row => DateRule.Parse(row["makes"], row["pattern"], row["by"]))];

    /// <summary>The words that stand in patterns, in their search form.</summary>
    public static IReadOnlyList<string> Literals { get; } =
        [.. Rules.SelectMany(rule => rule.Elements).SelectMany(element => element.Literals).Distinct(StringComparer.Ordinal)];

    /// <summary>Replaces signs by what they make together.</summary>
    public static void Apply(List<DateSign> signs)
    {
        var kinds = SignKinds.None;
        foreach (var sign in signs)
        {
            kinds |= sign.Kinds;
        }

        foreach (var rule in Rules.Where(rule => rule.IsPossibleAmong(kinds)))
        {
            for (var i = 0; i < signs.Count; i++)
            {
                var all = CollectionsMarshal.AsSpan(signs);
                if (rule.MatchAt(all, i) is int end && DateMaking.Make(rule, all[i..end]) is DateSign made)
                {
                    signs[i] = made;
                    signs.RemoveRange(i + 1, end - i - 1);
                    kinds |= made.Kinds;
                }
            }
        }
    }
}
