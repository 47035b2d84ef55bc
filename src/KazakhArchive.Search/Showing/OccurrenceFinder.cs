using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;

namespace KazakhArchive.Search.Showing;

/// <summary>Says which tokens of a unit answer the query: for marks, reasons and lines of a concordance. For one thread.</summary>
internal sealed class OccurrenceFinder
{
    private const int UsualCount = 16;

    private readonly TokenReader tokenReader;
    private readonly MentionReader mentionReader;
    private readonly TermTable<(string Written, TermMatch Match)> terms = new();
    private readonly TermTable<(string Written, uint Second, PairMatch Match)> pairsByFirst = new();
    private readonly Dictionary<string, (MentionMatch Match, string Name)> mentions = new(StringComparer.Ordinal);
    private readonly List<PhraseMatcher> phrases = [];
    private readonly List<Mark.ExactForms> exact = [];

    public OccurrenceFinder(OpenIndex index, IEnumerable<Mark> marks)
    {
        (tokenReader, mentionReader) = (index.Tokens(), index.Mentions());
        foreach (var mark in marks)
        {
            Add(mark);
        }
    }

    /// <summary>In the order of the text; a token may answer several words.</summary>
    /// <param name="text">Of the unit.</param>
    public List<WordOccurrence> In(int unit, UnitText text)
    {
        var found = new List<WordOccurrence>(UsualCount);
        var tokens = tokenReader.Read(unit);
        if (text.Count < tokens.Length)
        {
            // The corpus has another text there by now.
            return found;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (terms.TryGetValues(tokens[i], out var matches))
            {
                found.AddRange(matches.Where(word => word.Match.CountsIn(text.Passage.Language)).Select(word => new WordOccurrence(i, 1, word.Written, word.Match.Weight, word.Match.Tier)));
            }

            if (i + 1 < tokens.Length && pairsByFirst.TryGetValues(tokens[i], out var pairs))
            {
                var next = tokens[i + 1];
                found.AddRange(pairs.Where(word => word.Second == next).Select(word => new WordOccurrence(i, 2, word.Written, word.Match.Weight, word.Match.Tier)));
            }
        }

        if (phrases.Count == 0 && exact.Count == 0 && mentions.Count == 0)
        {
            return found;
        }

        found.AddRange(MentionsIn(unit, text));
        foreach (var phrase in phrases)
        {
            found.AddRange(phrase.OccurrencesIn(tokens));
        }

        found.AddRange(exact.SelectMany(forms => Places(forms.Forms, text).Select(place => new WordOccurrence(place, forms.Forms.Count, forms.Written, 1, MatchTier.Exact))));
        return [.. found.OrderBy(occurrence => occurrence.Position)];
    }

    private IEnumerable<WordOccurrence> MentionsIn(int unit, UnitText text)
    {
        foreach (var mention in mentions.Count > 0 ? mentionReader.In(unit) : [])
        {
            if (mentions.TryGetValue(mention.Entity.Value, out var word) && text.WordsIn(mention.StartUtf16, mention.EndUtf16) is var (first, count))
            {
                var isItself = text.TermsOf(first, count) == word.Match.Typed;
                yield return new WordOccurrence(first, count, word.Name, word.Match.Weight, isItself ? MatchTier.Exact : MatchTier.Name);
            }
        }
    }

    private static IEnumerable<int> Places(IReadOnlyList<string> forms, UnitText text) => Enumerable.Range(0, Math.Max(0, text.Count - forms.Count + 1))
        .Where(start => Enumerable.Range(0, forms.Count).All(i => text.ExactAt(start + i) == forms[i]));

    private void Add(Mark mark)
    {
        switch (mark)
        {
            case Mark.Word word:
                foreach (var match in word.Matches.Terms)
                {
                    terms.Add(match.Term, (Told(word, match.Tier), match));
                }

                foreach (var match in word.Matches.Mentions)
                {
                    mentions[match.Entity] = (match, word.Name);
                }

                foreach (var match in word.Matches.Pairs)
                {
                    pairsByFirst.Add(match.First, (Told(word, match.Tier), TokenHashes.HashOf(match.Second), match));
                }

                break;
            case Mark.Phrase phrase:
                phrases.Add(phrase.Matcher);
                break;
            case Mark.ExactForms forms:
                exact.Add(forms);
                break;
        }
    }

    // Another form is one of the whole name, not of a piece of it.
    private static string Told(Mark.Word word, MatchTier tier) => tier is MatchTier.Name or MatchTier.Glossary ? word.Name : word.Written;
}
