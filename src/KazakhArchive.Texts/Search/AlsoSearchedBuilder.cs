using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search;

/// <summary>Says what else was searched, over all hits and not only those of a page.</summary>
internal sealed class AlsoSearchedBuilder(IPostingStore store, Suggester spelling)
{
    // A chip stays on one line of a phone.
    private const int MostWords = 4;

    /// <summary>From the surest way of matching to the faintest.</summary>
    public IReadOnlyList<AlsoSearched> Build(IReadOnlyList<WordMatches> words) =>
    [
        .. Terms(words).Concat(Pairs(words))
            .Where(match => match.Tier > MatchTier.Form)
            .GroupBy(match => match.Tier)
            .OrderBy(tier => tier.Key)
            .Select(tier => new AlsoSearched(tier.Key,
            [
                .. tier.OrderByDescending(match => match.Weight * match.Units)
                    .ThenBy(match => match.First)
                    .Select(match => match.Second < 0 ? spelling.Displayed(match.First) : $"{spelling.Displayed(match.First)} {spelling.Displayed(match.Second)}")
                    .Distinct(StringComparer.Ordinal)
                    .Take(MostWords),
            ])),
    ];

    private IEnumerable<Match> Terms(IReadOnlyList<WordMatches> words) => words
        .Where(word => word.IsEvident)
        .SelectMany(word => word.Terms.Select(match => new Match(match.Tier, match.Weight, store.UnitCountOf(match.Term), match.Term, -1)));

    private static IEnumerable<Match> Pairs(IReadOnlyList<WordMatches> words) => words
        .Where(word => word.IsEvident)
        .SelectMany(word => word.Pairs.Select(match => new Match(match.Tier, match.Weight, match.Units.Count, match.First, match.Second)));

    /// <param name="Second">-1 where the match is one term.</param>
    private readonly record struct Match(MatchTier Tier, float Weight, int Units, int First, int Second);
}
