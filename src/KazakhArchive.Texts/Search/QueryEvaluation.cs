using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Querying;
using KazakhArchive.Texts.Search.Ranking;

namespace KazakhArchive.Texts.Search;

/// <summary>One query on its way through the index.</summary>
internal sealed class QueryEvaluation(
    IPostingStore store, PassageTable passages, Lexicon lexicon, WordMatcher matcher, WordRanker ranker, Bm25 bm25, Bridge bridge, TierSet tiers)
{
    private const int MostTermsOfPattern = 1024;
    private const float PhraseBoost = 1.5f;

    private readonly BridgeMatcher across = new(store, lexicon);
    private readonly List<Notice> notices = [];
    private bool isExcluding;

    public OccurrenceFinder Occurrences { get; } = new(store);

    public IReadOnlyList<Notice> Notices => notices;

    /// <summary>The words of bags that rank passages.</summary>
    public List<AskedWord> Asked { get; } = [];

    /// <summary>The words of the query with what answers them, words that nothing answers included.</summary>
    public List<WordMatches> Words { get; } = [];

    public UnitScores Evaluate(QueryNode node) => node switch
    {
        QueryNode.Words words => EvaluateWords(words.Values, tiers),
        QueryNode.Across words => EvaluateWords(words.Values, tiers.With(MatchTier.Sound, MatchTier.Name, MatchTier.Glossary)),
        QueryNode.Phrase phrase => EvaluatePhrase(phrase),
        QueryNode.Exact exact => EvaluateExact(exact.Value),
        QueryNode.Pattern pattern => EvaluatePattern(pattern.Value),
        QueryNode.Fuzzy fuzzy => EvaluateGroup(matcher.MatchNear(fuzzy.Value.Term, fuzzy.Limit), fuzzy.Value.Exact),
        QueryNode.All all => EvaluateAll(all.Nodes),
        QueryNode.Any any => any.Nodes.Select(Evaluate).Aggregate((left, right) => left.Or(right)),
        QueryNode.Without without => Everything().Where(Complement(without.Node)),
        QueryNode.Clauses clauses => EvaluateClauses(clauses),
        _ => Everything().Where(unit => Accepts(node, passages.PassageOf(unit))),
    };

    private UnitScores EvaluateClauses(QueryNode.Clauses clauses)
    {
        UnitScores? result = clauses.Required.Count > 0 ? EvaluateAll(clauses.Required) : null;
        if (clauses.Optional.Count > 0)
        {
            var optional = clauses.Optional.Select(Evaluate).Aggregate((left, right) => left.Or(right));

            // A field restricts; only beside words that are asked for is the rest of the words a wish.
            result = result is null ? optional
                : clauses.Required.All(IsFilter) ? result.And(optional)
                : result.Raised(optional);
        }

        result ??= Everything();
        return clauses.Excluded.Aggregate(result, (left, excluded) => left.Where(Complement(excluded)));
    }

    private UnitScores EvaluateAll(IReadOnlyList<QueryNode> nodes)
    {
        var asking = nodes.Where(node => !IsFilter(node)).Select(Evaluate).ToList();
        var result = asking.Count > 0 ? asking.Aggregate((left, right) => left.And(right)) : Everything();
        foreach (var filter in nodes.Where(IsFilter))
        {
            result = result.Where(unit => Accepts(filter, passages.PassageOf(unit)));
        }

        return result;
    }

    private Func<int, bool> Complement(QueryNode node)
    {
        var wasExcluding = isExcluding;
        isExcluding = true;
        var excluded = Evaluate(node).Units.ToArray();
        isExcluding = wasExcluding;

        // A passage is excluded with both its layers.
        var passagesExcluded = excluded.Select(passages.PassageOf).ToHashSet();
        return unit => !passagesExcluded.Contains(passages.PassageOf(unit));
    }

    private UnitScores EvaluateWords(IReadOnlyList<QueryWord> words, TierSet on)
    {
        var asked = words.Where(word => !Orthography.StopWords.Contains(word.Term)).ToList();
        asked = asked.Count == 0 ? [.. words] : asked;
        var matches = matcher.MatchAll([.. asked.Select(word => word.Term)], on);
        AddAcross(words, asked, matches, on);
        var answered = new List<WordMatches>();
        for (var i = 0; i < asked.Count; i++)
        {
            Words.Add(matches[i]);
            if (!matches[i].IsEvident)
            {
                notices.Add(new Notice(NoticeKind.WordNowhere, asked[i].Exact));
                continue;
            }

            answered.Add(matches[i]);
            if (!isExcluding)
            {
                Occurrences.Add(matches[i], asked[i].Exact);
            }
        }

        return answered.Count == 0 ? UnitScores.None : Rank(answered);
    }

    private void AddAcross(IReadOnlyList<QueryWord> words, List<QueryWord> asked, IReadOnlyList<WordMatches> matches, TierSet on)
    {
        foreach (var span in bridge.Find([.. words.Select(word => word.Term)]))
        {
            var typed = words.Skip(span.Start).Take(span.Length).ToList();
            var answered = matches.Where((_, i) => typed.Contains(asked[i])).ToList();
            foreach (var entry in span.Entries.Where(entry => on.Has(entry.Tier)))
            {
                across.Add(entry, [.. typed.Select(word => word.Term)], answered);
            }
        }
    }

    private UnitScores EvaluateGroup(WordMatches matches, string written)
    {
        Words.Add(matches);
        if (!isExcluding)
        {
            Occurrences.Add(matches, written);
        }

        return ranker.Rank([matches], []);
    }

    private UnitScores Rank(List<WordMatches> words)
    {
        var idfs = new List<float>(words.Count);
        var scores = ranker.Rank(words, idfs);
        if (!isExcluding)
        {
            Asked.AddRange(words.Select((word, i) => new AskedWord(word, idfs[i])));
        }

        return scores;
    }

    private UnitScores EvaluatePattern(string pattern)
    {
        var matches = new WordMatches(pattern);
        var found = PatternMatcher.Find(pattern, lexicon, MostTermsOfPattern + 1);
        if (found.Count > MostTermsOfPattern)
        {
            notices.Add(new Notice(NoticeKind.PatternCut, pattern));
        }

        foreach (var term in found.Take(MostTermsOfPattern))
        {
            matches.Add(term, 1, MatchTier.Exact, true);
        }

        return EvaluateGroup(matches, pattern);
    }

    private UnitScores EvaluateExact(QueryWord word)
    {
        var form = store.FindForm(word.Exact);
        if (form < 0)
        {
            return UnitScores.None;
        }

        if (!isExcluding)
        {
            Occurrences.AddForm(form, word.Exact);
        }

        var result = new UnitScoresBuilder(16);
        var units = store.Units(store.TermOf(form));
        var idf = bm25.Idf(units.Length);
        foreach (var unit in units)
        {
            var count = store.Forms(unit).Count(form);
            if (count > 0)
            {
                result.Add(unit, idf * bm25.Saturated(unit, count));
            }
        }

        return result.Build();
    }

    private UnitScores EvaluatePhrase(QueryNode.Phrase phrase)
    {
        var phraseMatcher = new PhraseMatcher(store, lexicon, phrase);
        if (!isExcluding)
        {
            Occurrences.Add(phraseMatcher);
        }

        var found = phraseMatcher.Units().ToList();
        var idf = bm25.Idf(found.Count) * PhraseBoost;
        var result = new UnitScoresBuilder(found.Count);
        foreach (var (unit, count) in found)
        {
            result.Add(unit, idf * bm25.Saturated(unit, count));
        }

        return result.Build();
    }

    private UnitScores Everything()
    {
        var result = new UnitScoresBuilder(store.UnitCount);
        for (var unit = 0; unit < store.UnitCount; unit++)
        {
            result.Add(unit, 0);
        }

        return result.Build();
    }

    private static bool IsFilter(QueryNode node) =>
        node is QueryNode.InWork or QueryNode.InLanguage or QueryNode.OfKind or QueryNode.InYears or QueryNode.OnPages;

    private bool Accepts(QueryNode filter, int passage) => filter switch
    {
        QueryNode.InWork work => string.Equals(passages[passage].Work, work.Work, StringComparison.OrdinalIgnoreCase),
        QueryNode.InLanguage language => passages.LanguageOf(passage) == language.Language,
        QueryNode.OfKind kind => passages.KindOf(passage) == kind.Kind,
        QueryNode.InYears span => passages.NamesYear(passage, span.First, span.Last),
        QueryNode.OnPages span => passages.PageOf(passage) >= span.First && passages.PageOf(passage) <= span.Last,
        _ => true,
    };
}
