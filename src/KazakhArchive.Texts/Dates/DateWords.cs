using System.Collections.Frozen;
using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Dates;

/// <summary>The words of words.tsv and of the rules, by their search form.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, DateWord> Words = Read();

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> ByTerm =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // The first words of forms of several words: few, so that nearly every word is looked up once.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = Words.Keys
        .Where(term => term.Contains(' ', StringComparison.Ordinal))
        .Select(term => term[..term.IndexOf(' ', StringComparison.Ordinal)])
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] PlainClitics = Forms(SignKinds.Clitic);
    private static readonly string[] ArticleClitics = Forms(SignKinds.CliticOfArticle);

    /// <summary>Conjunctions and prepositions that Arabic writes together with the word, the longest first.</summary>
    public static ReadOnlySpan<string> Clitics => PlainClitics;

    /// <summary>Those in which the article loses its alef.</summary>
    public static ReadOnlySpan<string> CliticsOfArticle => ArticleClitics;

    /// <summary>Null for a word that says nothing of time.</summary>
    /// <param name="term">In the search form, a space between words.</param>
    public static DateWord? Find(ReadOnlySpan<char> term) => ByTerm.TryGetValue(term, out var word) ? word : null;

    public static bool BeginsForm(ReadOnlySpan<char> term) => Beginnings.Contains(term);

    private static FrozenDictionary<string, DateWord> Read()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.ReadIn("Dates", "words", "kind", "value", "forms"))
        {
            var kind = Enum.Parse<SignKinds>(row["kind"]);
            foreach (var form in row["forms"].Split(" | "))
            {
                var term = SearchForm.OfWords(form);
                var word = words.GetValueOrDefault(term, new DateWord(term, SignKinds.None, []));
                words[term] = row["value"].Length == 0
                    ? word with { Kinds = word.Kinds | kind }
                    : word with
                    {
                        Kinds = word.Kinds | kind,
                        Numbers = [.. word.Numbers, (kind, int.Parse(row["value"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))],
                    };
            }
        }

        foreach (var term in DateRules.Literals)
        {
            words.TryAdd(term, new DateWord(term, SignKinds.Word, []));
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Forms(SignKinds kind) =>
        [.. Words.Values.Where(word => (word.Kinds & kind) != 0).Select(word => word.Term).OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal)];
}
