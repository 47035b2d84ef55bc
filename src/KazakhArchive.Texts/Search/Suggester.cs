using System.Collections.Concurrent;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search;

/// <summary>What a reader may be about to type: headings first, then words by how often they occur.</summary>
internal sealed class Suggester
{
    private const int ShortestLatin = 3;
    private const int MostCandidates = 4096;

    private readonly IPostingStore store;
    private readonly PassageTable passages;
    private readonly Lexicon lexicon;
    private readonly List<(string Folded, int Passage)> headings = [];

    // Each search tells which spellings it also took; finding one means reading a whole passage.
    private readonly ConcurrentDictionary<int, string> displayed = new();

    public Suggester(IPostingStore store, PassageTable passages, Lexicon lexicon)
    {
        this.store = store;
        this.passages = passages;
        this.lexicon = lexicon;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages.KindOf(i) == PassageKind.Heading)
            {
                headings.Add((' ' + string.Join(' ', SearchForm.Tokens(passages[i].Text).Select(token => token.Term)), i));
            }
        }
    }

    public IReadOnlyList<Suggestion> Suggest(string typed, int limit)
    {
        var tokens = SearchForm.Tokens(typed);
        if (tokens.Count == 0)
        {
            return [];
        }

        // The words before the last are kept as they are; only the last is being typed.
        var before = typed[..tokens[^1].StartUtf16];
        var prefix = tokens[^1].Term;
        var words = Completions(prefix)
            .Concat(prefix.Length >= ShortestLatin && SoundKey.IsLatin(prefix) ? Sounding(prefix) : [])
            .Distinct()
            .OrderByDescending(term => store.UnitCountOf(term))
            .ThenBy(term => term)
            .Take(limit)
            .Select(term => OfTerm(term, before));
        return [.. Headings(' ' + string.Join(' ', tokens.Select(token => token.Term))).Concat(words).Take(limit)];
    }

    /// <summary>A term as the texts first spell it.</summary>
    public string Displayed(int term) => displayed.GetOrAdd(term, Spelled);

    private string Spelled(int term)
    {
        var unit = store.FirstUnitOf(term);
        var passage = passages[passages.PassageOf(unit)];
        var text = passages.IsSource(unit) ? SourceText.Of(passage).Text : passage.Text;
        var token = SearchForm.Tokens(text).First(token => string.Equals(token.Term, lexicon.Terms[term], StringComparison.Ordinal));
        return text[token.StartUtf16..token.EndUtf16];
    }

    private IEnumerable<Suggestion> Headings(string folded)
    {
        foreach (var (heading, passage) in headings)
        {
            if (heading.Contains(folded, StringComparison.Ordinal))
            {
                yield return new Suggestion(passages[passage].Text, passages.LanguageOf(passage), PassageKind.Heading, 1);
            }
        }
    }

    private IEnumerable<int> Completions(string prefix) =>
        PatternMatcher.Find(prefix + Querying.QueryLexer.AnyLetters, lexicon, MostCandidates)
            .Where(term => !StopWords.Contains(lexicon.Terms[term]));

    private List<int> Sounding(string prefix)
    {
        var found = new List<int>();
        foreach (var key in SoundKey.Of(prefix))
        {
            found.AddRange(lexicon.WithSound(key));
        }

        return found;
    }

    private Suggestion OfTerm(int term, string before)
    {
        var passage = passages.PassageOf(store.FirstUnitOf(term));
        return new Suggestion(before + Displayed(term), passages.LanguageOf(passage), passages.KindOf(passage), store.UnitCountOf(term));
    }
}
