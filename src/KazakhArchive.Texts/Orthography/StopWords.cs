using System.Collections.Frozen;

namespace KazakhArchive.Texts.Orthography;

/// <summary>Words of the closed classes, in the search form.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> All = EmbeddedTable.Read("stop-words", "language", "words")
        .SelectMany(row => row["words"].Split(' '))
        .Select(word => SearchForm.Of(word))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(string term) => All.Contains(term);

    public static bool Contains(ReadOnlySpan<char> term) => BySpan.Contains(term);
}
