using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Ranking;

namespace KazakhArchive.Search.Showing;

/// <summary>Says what else was searched, over all hits and not only those of a page.</summary>
internal sealed class AlsoSearchedBuilder(Spelling spelling)
{
    // A chip stays on one line of a phone.
    private const int MostWords = 4;

    /// <summary>From the surest way of matching to the faintest.</summary>
    public IReadOnlyList<AlsoSearched> Build(IReadOnlyList<AskedWord> words) =>
    [
        .. Terms(words).Concat(Pairs(words))
            .Where(match => match.Tier > MatchTier.Form)
            .GroupBy(match => match.Tier)
            .OrderBy(tier => tier.Key)
            .Select(tier => new AlsoSearched(tier.Key,
            [
                .. tier.OrderByDescending(match => match.Weight * match.UnitCount)
                    .ThenBy(match => match.First, StringComparer.Ordinal)
                    .ThenBy(match => match.Second, StringComparer.Ordinal)
                    .Select(match => match.Second is null ? spelling.Of(match.First) : $"{spelling.Of(match.First)} {spelling.Of(match.Second)}")
                    .Distinct(StringComparer.Ordinal)
                    .Take(MostWords),
            ])),
    ];

    private static IEnumerable<Match> Terms(IReadOnlyList<AskedWord> words) => words
        .Where(word => word.Matches.IsEvident)
        .SelectMany(word => word.Matches.Terms.Select(match => new Match(match.Tier, match.Weight, word.UnitCounts[match.Term], match.Term, null)));

    private static IEnumerable<Match> Pairs(IReadOnlyList<AskedWord> words) => words
        .Where(word => word.Matches.IsEvident)
        .SelectMany(word => word.Matches.Pairs.Select(match => new Match(match.Tier, match.Weight, match.Units.Length, match.First, match.Second)));

    /// <param name="Second">Null where the match is one term.</param>
    private readonly record struct Match(MatchTier Tier, float Weight, int UnitCount, string First, string? Second);
}
