using System.Collections.Frozen;

namespace KazakhArchive.Texts.Orthography;

/// <summary>Words of the closed classes, in the search form.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> All = EmbeddedTable.Read("stop-words", "language", "words")
        .SelectMany(row => row["words"].Split(' '))
        .Select(word => SearchForm.Of(word))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Urdu = Of("ur").Select(word => SearchForm.Of(word)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Arabic = Of("ar").Select(word => SearchForm.Of(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The BCP 47 tag of the language in whose texts a word of the other's closed classes means something (علی, a name); null for none.</summary>
    /// <param name="term">In the search form.</param>
    public static string? TextsOf(string term) => (Urdu.Contains(term), Arabic.Contains(term)) switch
    {
        (true, false) => "ar",
        (false, true) => "ur",
        _ => null,
    };

    /// <summary>Those of one language as the table spells them.</summary>
    /// <param name="language">Its BCP 47 tag.</param>
    public static IEnumerable<string> Of(string language) =>
        EmbeddedTable.Read("stop-words", "language", "words").Where(row => row["language"] == language).SelectMany(row => row["words"].Split(' '));

    public static bool Contains(string term) => All.Contains(term);
}
