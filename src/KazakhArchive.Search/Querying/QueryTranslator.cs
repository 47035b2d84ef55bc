using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Ranking;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Querying;

/// <summary>Makes Lucene's query of the parsed one: each node becomes a part, and parts are put together from below.</summary>
internal sealed class QueryTranslator(OpenIndex index, Neighbours neighbours, Lexicon lexicon, BagMatcher bags, WordMatcher matcher, WordRanker ranker)
{
    private const int MostTermsOfPattern = 1024;

    private readonly TitleMatcher titles = new(index, lexicon, neighbours);
    private readonly FieldPostings mentions = index.Postings(FieldNames.Mention);
    private readonly FieldPostings languages = index.Postings(FieldNames.Language);

    public TranslatedQuery Translate(QueryNode node, TierSet tiers, SearchTime time) => node switch
    {
        QueryNode.Words words => Bag(words.Values, tiers, time),
        QueryNode.Across words => Bag(words.Values, tiers.With(MatchTier.Sound, MatchTier.Name, MatchTier.Glossary), time),
        QueryNode.Phrase { IsExact: true } phrase => Exact(phrase.Values),
        QueryNode.Exact exact => Exact([exact.Value]),
        QueryNode.Phrase phrase => Phrase(new PhraseMatcher(index, lexicon, phrase.Values, phrase.Within), time),
        QueryNode.Pattern pattern => Pattern(pattern.Value),
        QueryNode.Fuzzy fuzzy => Group(matcher.MatchNear(fuzzy.Value.Term, fuzzy.Limit), fuzzy.Value.Written),
        QueryNode.All all => All(all.Nodes, tiers, time),
        QueryNode.Any any => Together([.. any.Nodes.Select(inner => Translate(inner, tiers, time))], Occur.SHOULD),
        QueryNode.Without without => Excluding(new TranslatedQuery(Restrictions.Everything), [without.Node], tiers, time),
        QueryNode.Clauses clauses => Clauses(clauses, tiers, time),
        _ => new TranslatedQuery(Restrictions.From(node)) { Notices = UnknownValues([node]) },
    };

    private IReadOnlyList<Notice> UnknownValues(IEnumerable<QueryNode> nodes) =>
        [.. nodes.Select(UnknownValue).OfType<string>().Select(value => new Notice(NoticeKind.UnknownValue, value))];

    private string? UnknownValue(QueryNode node) => node switch
    {
        QueryNode.InWork work when index.NumberOf(work.Work.ToLowerInvariant()) < 0 => $"in:{work.Work}",
        QueryNode.InLanguage { Language: var language } when languages.CountOf(language.Code()) == 0 => $"lang:{language.Code()}",
        _ => null,
    };

    private TranslatedQuery Clauses(QueryNode.Clauses clauses, TierSet tiers, SearchTime time)
    {
        var required = clauses.Required.Count > 0 ? All(clauses.Required, tiers, time) : null;
        var optional = clauses.Optional.Count > 0 ? Together([.. clauses.Optional.Select(node => Translate(node, tiers, time))], Occur.SHOULD) : null;

        // A field restricts; only beside words that are asked for is the rest of the words a wish.
        var asked = (required, optional) switch
        {
            (null, null) => new TranslatedQuery(Restrictions.Everything),
            (null, not null) => optional,
            (not null, null) => required,
            _ => Put([required, optional], new BooleanQuery(disableCoord: true)
            {
                { required.Query, Occur.MUST },
                { optional.Query, clauses.Required.All(IsRestriction) ? Occur.MUST : Occur.SHOULD },
            }),
        };
        return Excluding(asked, clauses.Excluded, tiers, time);
    }

    private TranslatedQuery All(IReadOnlyList<QueryNode> nodes, TierSet tiers, SearchTime time)
    {
        var asking = nodes.Where(node => !IsRestriction(node)).Select(node => Translate(node, tiers, time)).ToList();
        var asked = asking.Count > 0 ? Together(asking, Occur.MUST) : new TranslatedQuery(Restrictions.Everything);
        return asked with
        {
            Query = Restrictions.Restrict(asked.Query, nodes.Where(IsRestriction).Select(Restrictions.From)),
            Notices = [.. asked.Notices, .. UnknownValues(nodes)],
        };
    }

    // What is excluded neither ranks nor is marked, and no card leads to it.
    private TranslatedQuery Excluding(TranslatedQuery part, IReadOnlyList<QueryNode> nodes, TierSet tiers, SearchTime time)
    {
        var excluded = nodes.Select(node => Translate(node, tiers, time) with { Ranked = [], Marks = [], Names = [] }).ToList();
        if (excluded.Count == 0)
        {
            return part;
        }

        var query = new BooleanQuery(disableCoord: true) { { part.Query, Occur.MUST } };
        foreach (var each in excluded)
        {
            query.Add(WholePassagesQuery.From(index, each.Query), Occur.MUST_NOT);
        }

        return Put([part, .. excluded], query);
    }

    private TranslatedQuery Bag(IReadOnlyList<QueryWord> words, TierSet tiers, SearchTime time)
    {
        var asked = bags.Match(words, tiers, time);
        // What means the word in texts of one language may stand in those of another alone.
        var answered = asked.Where(word => word.Asked.Matches.IsEvident && word.Asked.Scores.Units.Length > 0).ToList();
        var nowhere = asked.Except(answered).Where(word => !answered.Exists(other => other.Span is not null && other.Span == word.Span && other.Asked.IsWhole)).ToList();
        var isOneName = asked.Any(word => word.Span?.Length == words.Count && word.Span.Entries.Any(entry => entry.Source == BridgeSource.Gazetteer));
        return new TranslatedQuery(new UnitScoresQuery([.. answered.Select(word => word.Asked.Scores)]))
        {
            Words = [.. asked.Select(word => word.Asked)],
            Sure = [.. answered.GroupBy(word => word.Asked.IsWhole ? (object?)word.Span ?? word : word).Select(group => group.Select(word => word.Asked.Scores).ToList())],
            Titles = isOneName ? new HashSet<int>() : titles.UnitsTitled(words, [.. answered.Select(word => word.Asked.Scores)]),
            Names = NamesIn(words, asked),
            Ranked = [.. answered.Select(word => word.Asked)],
            Marks = [.. answered.Select(word => new Mark.Word(word.Asked.Matches, word.Word.Written, NameOf(words, word)))],
            // Of a word that there was no time to look for nothing is known, and a known name is more than its words.
            Notices = time.WasUp ? [] :
            [
                .. nowhere.Select(word => word.Span?.Entries.All(entry => entry.IsName) ?? false ? SpanOf(words, word.Span) : word.Word.Written).Distinct()
                    .Select(written => new Notice(NoticeKind.WordNowhere, written)),
                .. answered.Where(word => !word.Asked.IsWhole && !nowhere.Exists(other => other.Span == word.Span)).DistinctBy(word => word.Span).Select(word => new Notice(NoticeKind.WholeNowhere, SpanOf(words, word.Span!))),
            ],
        };
    }

    // Those that the query names before those of whose name it is a part, of either the most mentioned first.
    private IReadOnlyList<string> NamesIn(IReadOnlyList<QueryWord> words, IReadOnlyList<BagWord> asked)
    {
        var named = asked.Select(word => word.Span).OfType<BridgeSpan>().Distinct().SelectMany(span => span.Entries).Where(entry => entry.Source == BridgeSource.Gazetteer).Select(entry => entry.Id);
        return [.. ByMentions(named).Concat(ByMentions(bags.PersonsWith(words))).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> ByMentions(IEnumerable<string> names) => names.OrderByDescending(mentions.CountOf);

    private TranslatedQuery Group(WordMatches matches, string written)
    {
        var word = ranker.Rank(matches);
        return new TranslatedQuery(new UnitScoresQuery([word.Scores])) { Words = [word], Marks = [new Mark.Word(matches, written, written)] };
    }

    private static string NameOf(IReadOnlyList<QueryWord> words, BagWord word) => word is { Span: { } span, Asked.IsWhole: true } ? SpanOf(words, span) : word.Word.Written;

    private static string SpanOf(IReadOnlyList<QueryWord> words, BridgeSpan span) => string.Join(' ', words.Skip(span.Start).Take(span.Length).Select(part => part.Written));

    private TranslatedQuery Pattern(string pattern)
    {
        var matches = new WordMatches(pattern);
        var found = PatternMatcher.Find(pattern, lexicon, MostTermsOfPattern + 1);
        foreach (var term in found.Take(MostTermsOfPattern))
        {
            matches.Add(term, 1, MatchTier.Exact, true);
        }

        return Group(matches, pattern) with { Notices = found.Count > MostTermsOfPattern ? [new Notice(NoticeKind.PatternCut, pattern)] : [] };
    }

    private static TranslatedQuery Exact(IReadOnlyList<QueryWord> words)
    {
        var phrase = new PhraseQuery { Boost = words.Count > 1 ? WordRanker.PhraseBoost : 1 };
        foreach (var word in words)
        {
            phrase.Add(new Term(FieldNames.Exact, word.Exact));
        }

        return new TranslatedQuery(phrase) { Marks = [new Mark.ExactForms([.. words.Select(word => word.Exact)], string.Join(' ', words.Select(word => word.Written)))] };
    }

    private TranslatedQuery Phrase(PhraseMatcher phrase, SearchTime time) =>
        new(new UnitScoresQuery([ranker.Rank(phrase.Units(time))])) { Marks = [new Mark.Phrase(phrase)] };

    private static TranslatedQuery Together(List<TranslatedQuery> parts, Occur occur)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var query = new BooleanQuery(disableCoord: true);
        foreach (var part in parts)
        {
            query.Add(part.Query, occur);
        }

        return Put(parts, query);
    }

    private static TranslatedQuery Put(IReadOnlyList<TranslatedQuery> parts, Query query) => new(query)
    {
        Words = [.. parts.SelectMany(part => part.Words)],
        Names = [.. parts.SelectMany(part => part.Names).Distinct(StringComparer.Ordinal)],
        Ranked = [.. parts.SelectMany(part => part.Ranked)],
        Marks = [.. parts.SelectMany(part => part.Marks)],
        Notices = [.. parts.SelectMany(part => part.Notices)],
    };

    private static bool IsRestriction(QueryNode node) =>
        node is QueryNode.InWork or QueryNode.InLanguage or QueryNode.OfKind or QueryNode.InYears or QueryNode.OnPages;
}

/// <summary>A part of a query in Lucene's terms, with all that ranking and showing need to know of it.</summary>
internal sealed record TranslatedQuery(Query Query)
{
    /// <summary>The words of the query with what answers them, words that nothing answers included.</summary>
    public IReadOnlyList<AskedWord> Words { get; init; } = [];

    /// <summary>Where a passage answers for certain, by any of these lists of words together; empty where each does.</summary>
    public IReadOnlyList<IReadOnlyList<UnitScores>> Sure { get; init; } = [];

    /// <summary>Units of the editor's in whose title the words of the query stand side by side.</summary>
    public IReadOnlySet<int> Titles { get; init; } = new HashSet<int>();

    /// <summary>Ids of the entities that the query names.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The words of bags that rank passages.</summary>
    public IReadOnlyList<AskedWord> Ranked { get; init; } = [];

    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public IReadOnlyList<Notice> Notices { get; init; } = [];
}

/// <summary>What a part of the query marks in a text.</summary>
internal abstract record Mark
{
    private Mark()
    {
    }

    /// <param name="Written">As in the query.</param>
    /// <param name="Name">The name of which it is a part, as in the query.</param>
    internal sealed record Word(WordMatches Matches, string Written, string Name) : Mark;

    internal sealed record Phrase(PhraseMatcher Matcher) : Mark;

    /// <summary>These very spellings side by side.</summary>
    internal sealed record ExactForms(IReadOnlyList<string> Forms, string Written) : Mark;
}
