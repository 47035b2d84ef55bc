using System.Text;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Showing;

/// <summary>Other spellings for words that are nowhere in the archive: what lies nearest, and of that what occurs most.</summary>
internal sealed class DidYouMean(Lexicon lexicon, Spelling spelling)
{
    private const int MostSuggestions = 3;
    private const int ShortestWord = 3;
    private const float Farthest = 1.6f;

    // A noisy channel: a step of cost 1 is worth about twenty times the occurrences (e³).
    private const float WeightOfCost = 3;

    private readonly FuzzyMatcher fuzzy = new(lexicon);

    /// <summary>The query with such words replaced, best first; empty where nothing is near.</summary>
    public IReadOnlyList<string> For(string typed, IReadOnlyList<WordMatches> words)
    {
        var nearest = words.Where(word => !word.IsEvident)
            .DistinctBy(word => word.Word)
            .ToDictionary(word => word.Word, word => Nearest(word.Word), StringComparer.Ordinal);
        if (nearest.Values.All(terms => terms.Count == 0))
        {
            return [];
        }

        return [.. Enumerable.Range(0, MostSuggestions)
            .Where(rank => nearest.Values.Any(terms => rank < terms.Count))
            .Select(rank => Replaced(typed, nearest, rank))
            .Where(text => text.Length > 0 && text != WhiteSpace.Fold(typed))
            .Distinct(StringComparer.Ordinal)];
    }

    private List<string> Nearest(string word)
    {
        if (word.Length < ShortestWord || char.IsAsciiDigit(word[0]))
        {
            return [];
        }

        return [.. fuzzy.Within(word, Farthest)
            .Where(near => !StopWords.Contains(near.Term) && lexicon.Contains(near.Term))
            .OrderByDescending(near => MathF.Log(lexicon.UnitCountOf(near.Term)) - (WeightOfCost * near.Cost))
            .ThenBy(near => near.Term, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(near => near.Term)];
    }

    // A word to which nothing is near goes.
    private string Replaced(string typed, Dictionary<string, List<string>> nearest, int rank)
    {
        var text = new StringBuilder();
        var copied = 0;
        foreach (var token in SearchForm.Tokens(typed))
        {
            // Of one sign that is several words (ﷺ) the next may begin before this one ends.
            if (token.StartUtf16 >= copied && nearest.TryGetValue(token.Term, out var terms))
            {
                text.Append(typed, copied, token.StartUtf16 - copied);
                text.Append(terms.Count == 0 ? "" : spelling.Of(terms[Math.Min(rank, terms.Count - 1)]));
                copied = token.EndUtf16;
            }
        }

        text.Append(typed, copied, typed.Length - copied);
        return WhiteSpace.Fold(text.ToString());
    }
}
