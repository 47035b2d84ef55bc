using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Ranking;

namespace KazakhArchive.Texts.Search;

/// <summary>Turns a scored passage into what a reader is shown: the marks in the displayed text and the reasons.</summary>
internal static class HitBuilder
{
    public static SearchHit Build(ScoredPassage hit, PassageTable passages, OccurrenceFinder occurrences)
    {
        var passage = passages[hit.Passage];
        var source = passages.IsSource(hit.Unit) ? SourceText.Of(passage) : null;
        var text = source?.Text ?? passage.Text;
        var tokens = SearchForm.Tokens(text);
        var marks = new List<TextMark>();
        var why = new List<MatchReason>();
        foreach (var found in occurrences.In(hit.Unit))
        {
            var start = tokens[found.Position].StartUtf16;
            var end = tokens[found.Position + found.Length - 1].EndUtf16;
            AddMark(marks, source is null ? new TextMark(start, end) : source.Displayed(start, end));
            var tier = found.Tier == MatchTier.Exact && found.Length == 1
                && !string.Equals(tokens[found.Position].Exact, found.Word, StringComparison.Ordinal) ? MatchTier.Form : found.Tier;
            var reason = new MatchReason(found.Word, text[start..end], tier);
            if (!why.Contains(reason))
            {
                why.Add(reason);
            }
        }

        return new SearchHit(passage, hit.Score, why, marks, source is null ? Layer.Reading : Layer.Diplomatic);
    }

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
