using System.Collections.Frozen;

namespace KazakhArchive.Texts.Orthography;

/// <summary>Words of the closed classes, in the search form.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> All = EmbeddedTable.Read("stop-words", "language", "words")
        .SelectMany(row => row["words"].Split(' '))
        .Select(word => SearchForm.Of(word))
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string term) => All.Contains(term);
}
