using System.Collections.Frozen;

namespace KazakhArchive.Texts.Orthography;

/// <summary>Tables that lead other forms of a word back to it.</summary>
internal static class WordTable
{
    /// <summary>Form to word, both in the search form; the first row that names a form decides.</summary>
    public static FrozenDictionary<string, string> Read(string name)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Read(name, "word", "forms"))
        {
            var word = SearchForm.Of(row["word"]);
            words.TryAdd(word, word);
            foreach (var form in row["forms"].Split(' '))
            {
                words.TryAdd(SearchForm.Of(form), word);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
