using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Querying;
using KazakhArchive.Texts.Search.Ranking;

namespace KazakhArchive.Texts.Search;

/// <summary>One query on its way through an engine.</summary>
internal sealed class QueryEvaluation<T>(
    IPostingStore store, PassageTable passages, Lexicon lexicon, WordMatcher matcher, BridgeMatcher across, IQueryScoring<T> scoring, Bridge bridge, TierSet tiers)
    : QueryEvaluation(store)
{
    private const int MostTermsOfPattern = 1024;

    private readonly IPostingStore store = store;
    private bool isExcluding;

    public override UnitScores Run(QueryNode root) => scoring.Run(Evaluate(root));

    private T Evaluate(QueryNode node) => node switch
    {
        QueryNode.Words words => EvaluateWords(words.Values, tiers),
        QueryNode.Across words => EvaluateWords(words.Values, tiers.With(MatchTier.Sound, MatchTier.Name, MatchTier.Glossary)),
        QueryNode.Phrase phrase => EvaluatePhrase(phrase),
        QueryNode.Exact exact => EvaluateExact(exact.Value),
        QueryNode.Pattern pattern => EvaluatePattern(pattern.Value),
        QueryNode.Fuzzy fuzzy => EvaluateGroup(matcher.MatchNear(fuzzy.Value.Term, fuzzy.Limit), fuzzy.Value.Exact),
        QueryNode.All all => EvaluateAll(all.Nodes),
        QueryNode.Any any => any.Nodes.Select(Evaluate).Aggregate(scoring.Or),
        QueryNode.Without without => Without(scoring.Everything, without.Node),
        QueryNode.Clauses clauses => EvaluateClauses(clauses),
        _ => scoring.Where(scoring.Everything, passage => Accepts(node, passage)),
    };

    private T EvaluateClauses(QueryNode.Clauses clauses)
    {
        var result = clauses.Required.Count > 0 ? EvaluateAll(clauses.Required) : scoring.None;
        if (clauses.Optional.Count > 0)
        {
            var optional = clauses.Optional.Select(Evaluate).Aggregate(scoring.Or);

            // A field restricts; only beside words that are asked for is the rest of the words a wish.
            result = clauses.Required.Count == 0 ? optional
                : clauses.Required.All(IsFilter) ? scoring.And(result, optional)
                : scoring.Raised(result, optional);
        }
        else if (clauses.Required.Count == 0)
        {
            result = scoring.Everything;
        }

        return clauses.Excluded.Aggregate(result, Without);
    }

    private T EvaluateAll(IReadOnlyList<QueryNode> nodes)
    {
        var asking = nodes.Where(node => !IsFilter(node)).Select(Evaluate).ToList();
        var result = asking.Count > 0 ? asking.Aggregate(scoring.And) : scoring.Everything;
        foreach (var filter in nodes.Where(IsFilter))
        {
            result = scoring.Where(result, passage => Accepts(filter, passage));
        }

        return result;
    }

    private T Without(T part, QueryNode node)
    {
        var wasExcluding = isExcluding;
        isExcluding = true;
        var excluded = Evaluate(node);
        isExcluding = wasExcluding;
        return scoring.Without(part, excluded);
    }

    private T EvaluateWords(IReadOnlyList<QueryWord> words, TierSet on)
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
                Notify(new Notice(NoticeKind.WordNowhere, asked[i].Exact));
                continue;
            }

            answered.Add(matches[i]);
            if (!isExcluding)
            {
                Occurrences.Add(matches[i], asked[i].Exact);
            }
        }

        return answered.Count == 0 ? scoring.None : Rank(answered);
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

    private T EvaluateGroup(WordMatches matches, string written)
    {
        Words.Add(matches);
        if (!isExcluding)
        {
            Occurrences.Add(matches, written);
        }

        return scoring.Words([matches], []);
    }

    private T Rank(List<WordMatches> words)
    {
        var idfs = new List<float>(words.Count);
        var scores = scoring.Words(words, idfs);
        if (!isExcluding)
        {
            Asked.AddRange(words.Select((word, i) => new AskedWord(word, idfs[i])));
        }

        return scores;
    }

    private T EvaluatePattern(string pattern)
    {
        var matches = new WordMatches(pattern);
        var found = PatternMatcher.Find(pattern, lexicon, MostTermsOfPattern + 1);
        if (found.Count > MostTermsOfPattern)
        {
            Notify(new Notice(NoticeKind.PatternCut, pattern));
        }

        foreach (var term in found.Take(MostTermsOfPattern))
        {
            matches.Add(term, 1, MatchTier.Exact, true);
        }

        return EvaluateGroup(matches, pattern);
    }

    private T EvaluateExact(QueryWord word)
    {
        var form = store.FindForm(word.Exact);
        if (form < 0)
        {
            return scoring.None;
        }

        if (!isExcluding)
        {
            Occurrences.AddForm(form, word.Exact);
        }

        return scoring.Form(word, form);
    }

    private T EvaluatePhrase(QueryNode.Phrase phrase)
    {
        var phraseMatcher = new PhraseMatcher(store, lexicon, phrase);
        if (!isExcluding)
        {
            Occurrences.Add(phraseMatcher);
        }

        return scoring.Phrase(phraseMatcher);
    }

    private static bool IsFilter(QueryNode node) =>
        node is QueryNode.InWork or QueryNode.InLanguage or QueryNode.OfKind or QueryNode.InYears or QueryNode.OnPages;

    private bool Accepts(QueryNode filter, int passage) => filter switch
    {
        QueryNode.InWork work => string.Equals(passages.Works[passages.WorkOf(passage)], work.Work, StringComparison.OrdinalIgnoreCase),
        QueryNode.InLanguage language => passages.LanguageOf(passage) == language.Language,
        QueryNode.OfKind kind => passages.KindOf(passage) == kind.Kind,
        QueryNode.InYears span => passages.NamesYear(passage, span.First, span.Last),
        QueryNode.OnPages span => passages.PageOf(passage) >= span.First && passages.PageOf(passage) <= span.Last,
        _ => true,
    };
}
