using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Says which tokens of a unit answer the query: for marks, reasons and lines of a concordance.</summary>
internal sealed class OccurrenceFinder(IPostingStore store)
{
    private const int UsualCount = 16;

    private readonly TermTable<(string Word, TermMatch Match)> terms = new();
    private readonly TermTable<(string Word, PairMatch Match)> pairsByFirst = new();
    private readonly List<PhraseMatcher> phrases = [];
    private readonly List<(int Form, string Word)> forms = [];

    public void Add(WordMatches word, string written)
    {
        foreach (var match in word.Terms)
        {
            terms.Add(match.Term, (written, match));
        }

        foreach (var match in word.Pairs)
        {
            pairsByFirst.Add(match.First, (written, match));
        }
    }

    public void Add(PhraseMatcher phrase) => phrases.Add(phrase);

    public void AddForm(int form, string written) => forms.Add((form, written));

    /// <summary>In the order of the text; a token may answer several words.</summary>
    public List<WordOccurrence> In(int unit)
    {
        var found = new List<WordOccurrence>(UsualCount);
        var tokens = store.Forms(unit);
        for (var i = 0; i < tokens.Length; i++)
        {
            var term = store.TermOf(tokens[i]);
            foreach (var (word, match) in terms.Of(term))
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

            foreach (var (word, match) in pairsByFirst.Of(term))
            {
                if (i + 1 < tokens.Length && match.Second == store.TermOf(tokens[i + 1]))
                {
                    found.Add(new WordOccurrence(i, 2, word, match.Weight, match.Tier));
                }
            }
        }

        foreach (var phrase in phrases)
        {
            found.AddRange(phrase.OccurrencesIn(unit));
        }

        return phrases.Count == 0 ? found : [.. found.OrderBy(occurrence => occurrence.Position)];
    }
}
