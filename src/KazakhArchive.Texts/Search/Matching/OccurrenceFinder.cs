using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Says which tokens of a unit answer the query: for marks, reasons and lines of a concordance.</summary>
internal sealed class OccurrenceFinder(IPostingStore store)
{
    private readonly Dictionary<int, List<(string Word, TermMatch Match)>> terms = [];
    private readonly Dictionary<(int First, int Second), List<(string Word, PairMatch Match)>> pairs = [];
    private readonly List<PhraseMatcher> phrases = [];
    private readonly List<(int Form, string Word)> forms = [];

    public void Add(WordMatches word, string written)
    {
        foreach (var match in word.Terms)
        {
            Rows(terms, match.Term).Add((written, match));
        }

        foreach (var match in word.Pairs)
        {
            Rows(pairs, (match.First, match.Second)).Add((written, match));
        }
    }

    public void Add(PhraseMatcher phrase) => phrases.Add(phrase);

    public void AddForm(int form, string written) => forms.Add((form, written));

    /// <summary>In the order of the text; a token may answer several words.</summary>
    public IReadOnlyList<WordOccurrence> In(int unit)
    {
        var found = new List<WordOccurrence>();
        var tokens = store.Forms(unit);
        for (var i = 0; i < tokens.Length; i++)
        {
            var term = store.TermOf(tokens[i]);
            foreach (var (word, match) in terms.GetValueOrDefault(term) ?? [])
            {
                found.Add(new WordOccurrence(i, 1, word, match.Weight, match.Tier));
            }

            foreach (var (form, word) in forms)
            {
                if (form == tokens[i])
                {
                    found.Add(new WordOccurrence(i, 1, word, 1, MatchTier.Exact));
                }
            }

            if (pairs.Count > 0 && i + 1 < tokens.Length)
            {
                foreach (var (word, match) in pairs.GetValueOrDefault((term, store.TermOf(tokens[i + 1]))) ?? [])
                {
                    found.Add(new WordOccurrence(i, 2, word, match.Weight, match.Tier));
                }
            }
        }

        foreach (var phrase in phrases)
        {
            found.AddRange(phrase.OccurrencesIn(unit));
        }

        return found.Count == 0 ? found : [.. found.OrderBy(occurrence => occurrence.Position)];
    }

    private static List<T> Rows<TKey, T>(Dictionary<TKey, List<T>> rows, TKey key)
        where TKey : notnull
    {
        if (!rows.TryGetValue(key, out var list))
        {
            rows.Add(key, list = []);
        }

        return list;
    }
}
