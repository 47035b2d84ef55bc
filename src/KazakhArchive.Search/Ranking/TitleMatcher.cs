using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Ranking;

/// <summary>Finds the works and chapters whose title, or author, has the words of a query side by side: a reader who types them means these.</summary>
internal sealed class TitleMatcher(OpenIndex index, Lexicon lexicon, Neighbours neighbours)
{
    // One word is in too many titles to mean one of them.
    private const int FewestWords = 2;

    /// <param name="words">Of the query, stop words included.</param>
    /// <param name="answered">Where each word that is looked for is answered.</param>
    public IReadOnlySet<int> UnitsTitled(IReadOnlyList<QueryWord> words, IReadOnlyList<UnitScores> answered)
    {
        if (words.Count < FewestWords || answered.Count == 0)
        {
            return new HashSet<int>();
        }

        var candidates = answered.Aggregate(neighbours.EditorialUnits, (units, word) => SortedUnits.InBoth(units, word.Units));
        if (candidates.Length == 0)
        {
            return new HashSet<int>();
        }

        var (phrase, tokens) = (new PhraseMatcher(index, lexicon, words, within: null), index.Tokens());
        return candidates
            .Where(unit => phrase.OccurrencesIn(tokens.Read(unit)) is [var first, ..] && first.Position + first.Length <= SearchForm.Tokens(EditorialPassages.TitleIn(index.EditorialTextOf(unit))).Count)
            .ToHashSet();
    }
}
