using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>Passages that answer, in the order of the archive, each with the better of its units.</summary>
internal sealed class PassageScores
{
    private readonly PassageTable passages;
    private readonly List<ScoredPassage> found;

    private PassageScores(PassageTable passages, List<ScoredPassage> found)
    {
        this.passages = passages;
        this.found = found;
    }

    public int Count => found.Count;

    public IReadOnlyList<ScoredPassage> InBookOrder => found;

    public static PassageScores Of(UnitScores units, PassageTable passages)
    {
        var found = new List<ScoredPassage>(units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units.Units[i];
            var scored = new ScoredPassage(passages.PassageOf(unit), unit, units.Scores[i]);
            if (found.Count > 0 && found[^1].Passage == scored.Passage)
            {
                found[^1] = scored.Score > found[^1].Score ? scored : found[^1];
            }
            else
            {
                found.Add(scored);
            }
        }

        return new PassageScores(passages, found);
    }

    public PassageScores Where(SearchRequest request)
    {
        var kept = found.Where(hit =>
            (request.Works.Count == 0 || request.Works.Contains(passages[hit.Passage].Work, StringComparer.Ordinal))
            && (request.Languages.Count == 0 || request.Languages.Contains(passages.LanguageOf(hit.Passage)))
            && (request.Kinds.Count == 0 || request.Kinds.Contains(passages.KindOf(hit.Passage)))
            && (request.Years is not (int first, int last) || passages.YearsOf(hit.Passage).Any(year => year >= first && year <= last)));
        var isOpen = request.Works.Count + request.Languages.Count + request.Kinds.Count == 0 && request.Years is null;
        return isOpen ? this : new PassageScores(passages, [.. kept]);
    }

    public IReadOnlyList<ScoredPassage> Page(SearchRequest request)
    {
        var offset = Math.Max(0, request.Offset);
        var limit = Math.Max(0, request.Limit);
        return request.Sort == SearchSort.BookOrder
            ? [.. found.Skip(offset).Take(limit)]
            : [.. found.OrderByDescending(hit => hit.Score).Skip(offset).Take(limit)];
    }

    public SearchFacets Facets() => new(
        Counts(found.GroupBy(hit => passages.WorkOf[hit.Passage]).OrderBy(group => group.Key).Select(group => (passages.Works[group.Key], group.Count()))),
        Counts(found.GroupBy(hit => passages.LanguageOf(hit.Passage)).OrderBy(group => group.Key).Select(group => (group.Key.Code(), group.Count()))),
        Counts(found.GroupBy(hit => passages.KindOf(hit.Passage)).OrderBy(group => group.Key).Select(group => (group.Key.ToString().ToLowerInvariant(), group.Count()))),
        Counts(found.SelectMany(hit => passages.YearsOf(hit.Passage).Select(year => (year + 99) / 100).Distinct())
            .GroupBy(century => century).OrderBy(group => group.Key)
            .Select(group => (group.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), group.Count()))));

    private static IReadOnlyList<FacetCount> Counts(IEnumerable<(string Value, int Count)> counts) =>
        [.. counts.Select(count => new FacetCount(count.Value, count.Count))];
}
