using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Matching;

namespace KazakhArchive.Search.Showing;

/// <summary>Turns a scored passage into what a reader is shown: the marks in the displayed text and the reasons.</summary>
internal sealed class HitBuilder(OccurrenceFinder occurrences)
{
    // Beside the word itself, chance likenesses in the same passage say nothing.
    private const float LeastTellingWeight = 0.45f;

    /// <param name="text">Of the unit that scored.</param>
    public SearchHit Build(ScoredPassage hit, UnitText text)
    {
        var told = WithoutFaint(occurrences.In(hit.Unit, text), hit.IsSure);
        var marks = new List<TextMark>(told.Count);
        var surest = new List<TextMark>();
        var why = new List<MatchReason>();
        var tiers = SurestTiers(told);
        var names = told.Where(found => found.Word.Contains(' ', StringComparison.Ordinal)).Select(found => found.Word).Distinct(StringComparer.Ordinal).ToList();
        foreach (var found in told)
        {
            if (names.Exists(name => IsPart(found.Word, name)))
            {
                // Where the name stands as a whole, its pieces tell nothing: each khan has one.
                continue;
            }

            var (start, end) = text.Range(found.Position, found.Length);
            var mark = text.Displayed(start, end);
            AddMark(marks, mark);
            if (found.Tier == tiers[found.Word])
            {
                surest.Add(mark);
            }

            var isOtherForm = found.Tier == MatchTier.Exact && found.Length == 1 && !text.IsSpelled(found.Position, found.Word);
            Add(why, found.Word, text.Text.AsSpan(start, end - start), isOtherForm ? MatchTier.Form : found.Tier);
        }

        return new SearchHit(text.Passage, hit.Score, why, marks, text.Layer) { Surest = surest };
    }

    private static Dictionary<string, MatchTier> SurestTiers(List<WordOccurrence> told)
    {
        var tiers = new Dictionary<string, MatchTier>(StringComparer.Ordinal);
        foreach (var found in told)
        {
            tiers[found.Word] = tiers.TryGetValue(found.Word, out var known) && known < found.Tier ? known : found.Tier;
        }

        return tiers;
    }

    private static bool IsPart(string word, string name) => word.Length < name.Length && name.Split(' ').Contains(word);

    // A word that stands twenty times in a passage is one reason.
    private static void Add(List<MatchReason> why, string word, ReadOnlySpan<char> matched, MatchTier tier)
    {
        foreach (var known in why)
        {
            if (known.Tier == tier && known.Word == word && matched.SequenceEqual(known.Matched))
            {
                return;
            }
        }

        why.Add(new MatchReason(word, matched.ToString(), tier));
    }

    // And in a passage that answers for certain what only resembles another word of the query is no reason.
    private static List<WordOccurrence> WithoutFaint(List<WordOccurrence> occurrences, bool isSure) => occurrences.TrueForAll(found => found.Weight >= LeastTellingWeight)
        ? occurrences
        : occurrences.FindAll(found => found.Weight >= LeastTellingWeight
            || ((!isSure || found.Weight > MatchTiers.FaintWeight) && !occurrences.Exists(other => other.Weight >= LeastTellingWeight && other.Word == found.Word)));

    // Occurrences come in order, so that only the last mark can touch the next.
    private static void AddMark(List<TextMark> marks, TextMark mark)
    {
        if (marks is [.., var last] && mark.StartUtf16 < last.EndUtf16)
        {
            marks[^1] = last with { EndUtf16 = Math.Max(last.EndUtf16, mark.EndUtf16) };
        }
        else if (mark.EndUtf16 > mark.StartUtf16)
        {
            marks.Add(mark);
        }
    }
}
