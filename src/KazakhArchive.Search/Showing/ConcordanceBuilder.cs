using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Matching;

namespace KazakhArchive.Search.Showing;

/// <summary>Lines up every occurrence of what was asked for.</summary>
internal sealed class ConcordanceBuilder(UnitTexts texts, OccurrenceFinder occurrences)
{
    // Nobody reads further; a download of all lines of a common word stays a few megabytes.
    private const int MostLines = 10_000;

    // Faint likenesses are for finding passages; in a concordance they would drown the word.
    private const float LeastWeight = 0.4f;

    private const int MostContextWords = 50;

    public (int Total, IReadOnlyList<KwicLine> Lines, bool IsCut, bool HasOtherForms) Build(IEnumerable<ScoredPassage> found, ConcordanceRequest request)
    {
        var places = new List<Place>();
        var isCut = false;
        foreach (var hit in found)
        {
            places.AddRange(occurrences.In(hit.Unit, texts[hit.Unit])
                .Where(occurrence => occurrence.Weight >= LeastWeight)
                .DistinctBy(occurrence => occurrence.Position)
                .Select(occurrence => new Place(hit.Unit, occurrence.Position, occurrence.Length, occurrence.Tier > MatchTier.Joined)));
            if (places.Count >= MostLines)
            {
                isCut = true;
                break;
            }
        }

        return (places.Count, [.. Sorted(places, request).Skip(Math.Max(0, request.Offset)).Take(Math.Max(0, request.Limit))
            .Select(place => LineOf(place, request.ContextWords))], isCut, places.Exists(place => place.IsOtherForm));
    }

    // A line without a word there comes first.
    private IEnumerable<Place> Sorted(List<Place> places, ConcordanceRequest request)
    {
        var distance = Math.Clamp(request.SortWord, 1, 3);
        return request.Sort switch
        {
            ConcordanceSort.WordBefore => places.OrderBy(place => texts[place.Unit].TermAt(place.Position - distance), StringComparer.Ordinal),
            ConcordanceSort.WordAfter => places.OrderBy(place => texts[place.Unit].TermAt(place.Position + place.Length - 1 + distance), StringComparer.Ordinal),
            _ => places,
        };
    }

    private KwicLine LineOf(Place place, int contextWords)
    {
        var text = texts[place.Unit];
        var words = Math.Clamp(contextWords, 1, MostContextWords);
        var (start, end) = text.Range(place.Position, place.Length);
        var (first, _) = text.Range(Math.Max(0, place.Position - words), 1);
        var (_, last) = text.Range(Math.Min(text.Count - 1, place.Position + place.Length - 1 + words), 1);
        return new KwicLine(
            text.Passage,
            text.Text[first..start].TrimEnd(),
            text.Text[start..end],
            text.Text[end..last].TrimStart(),
            start,
            text.Layer);
    }

    private readonly record struct Place(int Unit, int Position, int Length, bool IsOtherForm);
}
