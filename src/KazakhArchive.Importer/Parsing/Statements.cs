using System.Collections.Frozen;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Short lines that are sentences though they end with no full stop: headings neither point back at what was said nor end with a verb.</summary>
internal static class Statements
{
    private static readonly ILookup<string, string> Rows = EmbeddedTable.Read("statements.tsv", "word", "place", "language")
        .ToLookup(row => row["place"], row => SearchForm.OfWords(row["word"]), StringComparer.Ordinal);

    /// <summary>هكذا يقولون, تمت, یہی حال تھا: they look back or end a text.</summary>
    private static readonly FrozenSet<string> Openings = Rows["opening"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Verbs = Rows["end"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles may ask without a question mark: فلسفہ کیا ہے.</summary>
    private static readonly FrozenSet<string> QuestionWords = Rows["question"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestOpeningWords = Openings.Select(opening => opening.Count(c => c == ' ')).Max() + 1;

    /// <param name="mayEndWithVerb">As do the titles of poems, which are their first words, and lines that a word such as اصل tells to be headings.</param>
    public static bool Is(string line, bool mayEndWithVerb)
    {
        var words = SearchForm.OfWords(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(LongestOpeningWords, words.Length)).Any(count => Openings.Contains(string.Join(' ', words[..count])))
            || (!mayEndWithVerb && words.Length > 1 && Verbs.Contains(words[^1]) && !words.Any(QuestionWords.Contains));
    }
}
