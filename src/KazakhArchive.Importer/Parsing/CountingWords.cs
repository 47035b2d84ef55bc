using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Words behind which a number says which one, or how many: <c>باب (1)</c>, <c>پانچ (5)</c>, <c>سورۃ2</c>.</summary>
internal static class CountingWords
{
    private static readonly HashSet<string> Words = [.. EmbeddedTable.Words("counting-words.tsv")];

    /// <summary>Whether the text ends with such a word, with a space behind it or without.</summary>
    public static bool End(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return Words.Contains(SearchForm.OfWords(text[(text.LastIndexOf(' ') + 1)..].ToString()));
    }
}
