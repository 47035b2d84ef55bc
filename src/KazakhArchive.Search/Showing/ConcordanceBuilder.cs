using System.Globalization;
using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Works;

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
            var text = texts[hit.Unit];
            places.AddRange(Together(occurrences.In(hit.Unit, text).Where(occurrence => occurrence.Weight >= LeastWeight), text)
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

    // A name and its words are one line, as are words of the query that stand side by side; a word that is repeated is two.
    private static List<WordOccurrence> Together(IEnumerable<WordOccurrence> found, UnitText text)
    {
        var (lines, words) = (new List<WordOccurrence>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var next in found.OrderBy(occurrence => occurrence.Position).ThenByDescending(occurrence => occurrence.Length).ThenBy(occurrence => occurrence.Tier))
        {
            var (end, nextEnd) = (lines.Count == 0 ? 0 : lines[^1].Position + lines[^1].Length, next.Position + next.Length);
            if (lines.Count == 0 || next.Position > end || (next.Position == end && (words.Contains(next.Word) || !AreOneStretch(text, end))))
            {
                lines.Add(next);
                words.Clear();
            }
            else if (nextEnd > end)
            {
                lines[^1] = lines[^1] with { Length = nextEnd - lines[^1].Position, Tier = lines[^1].Tier > next.Tier ? lines[^1].Tier : next.Tier };
            }

            words.Add(next.Word);
        }

        return lines;
    }

    // Nothing but space before the word: a sentence that begins with one is another.
    private static bool AreOneStretch(UnitText text, int position) =>
        string.IsNullOrWhiteSpace(text.Text[text.Range(position - 1, 1).EndUtf16..text.Range(position, 1).StartUtf16]);

    // As whoever reads them sorts, to whom پ follows ب; a line without a word there comes first.
    private IEnumerable<Place> Sorted(List<Place> places, ConcordanceRequest request)
    {
        var distance = Math.Clamp(request.SortWord, 1, 3);
        var alphabet = StringComparer.Create(request.Search.Reader is Language reader ? CultureInfo.GetCultureInfo(reader.Interface().Code()) : CultureInfo.InvariantCulture, CompareOptions.None);
        return request.Sort switch
        {
            ConcordanceSort.WordBefore => places.OrderBy(place => texts[place.Unit].TermAt(place.Position - distance), alphabet),
            ConcordanceSort.WordAfter => places.OrderBy(place => texts[place.Unit].TermAt(place.Position + place.Length - 1 + distance), alphabet),
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
