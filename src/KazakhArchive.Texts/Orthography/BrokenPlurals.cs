using System.Collections.Frozen;

namespace KazakhArchive.Texts.Orthography;

/// <summary>The words of <c>plurals.tsv</c>, singulars and plurals.</summary>
public static class BrokenPlurals
{
    // امرائے سلطنت, وزرائے خارجہ: what Urdu adds to a final alef before what belongs to it.
    private static readonly string[] Izafat = CharacterFolding.WordsToSearch("ائے اے");

    /// <summary>Form to word, both in the search form.</summary>
    internal static FrozenDictionary<string, string> Table { get; } = WordTable.Read("plurals");

    /// <summary>Each as Arabic spells it, in the order of the table.</summary>
    public static IEnumerable<string> Words => EmbeddedTable.Read("plurals", "word", "forms").SelectMany(row => row["forms"].Split(' ').Prepend(row["word"]));

    /// <summary>The word of which a term is a form or which it is, behind article and clitics too; null where the table knows none.</summary>
    /// <param name="term">In the search form.</param>
    public static string? SingularOf(string term) => Table.GetValueOrDefault(term)
        ?? Table.GetValueOrDefault(WithoutIzafat(ArabicStem.WithoutPrefix(term)))
        ?? (term[^1] == ArabicScript.YehBarree ? Table.GetValueOrDefault(term[..^1] + ArabicScript.HehGoal) : null); // Oblique in Urdu: رابطے.

    /// <summary>Without the yeh that joins a word in long a to the next.</summary>
    internal static string WithoutIzafat(string term)
    {
        var ending = Array.Find(Izafat, ending => term.Length > ending.Length + 1 && term.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? term : term[..^(ending.Length - 1)];
    }
}
