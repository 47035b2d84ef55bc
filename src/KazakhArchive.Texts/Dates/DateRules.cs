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
            // In one pass whatever the length: what was read is written back over what is done with.
            var all = CollectionsMarshal.AsSpan(signs);
            var written = 0;
            for (var i = 0; i < all.Length; written++)
            {
                if (rule.MatchAt(all, i, written) is int end && DateMaking.Make(rule, all[i..end]) is DateSign made)
                {
                    all[written] = made;
                    kinds |= made.Kinds;
                    i = end;
                }
                else
                {
                    all[written] = all[i++];
                }
            }

            signs.RemoveRange(written, signs.Count - written);
        }
    }
}
