using System.Collections.Concurrent;
using KazakhArchive.Lucene.Analysis;
using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Querying;
using KazakhArchive.Texts.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace KazakhArchive.Lucene.Answering;

/// <summary>Makes Lucene's queries of the parts of a query: one query in the end, run once.</summary>
internal sealed class LuceneScoring(IPostingStore store, PassageTable passages, IndexSearcher searcher) : IQueryScoring<Query>
{
    // A unit that has several of the forms that answer a word says a little more than one that has only the best of them.
    private const float TieBreaker = 0.1f;

    // Of more ways than these to part a phrase no text uses each.
    private const int MostSequences = 64;

    // Lucene adds up slops as integers.
    private const int MostSlop = 100_000;

    private static readonly string Search = FieldNames.Of(IndexedField.Search);
    private static readonly string Exact = FieldNames.Of(IndexedField.Exact);

    private readonly ConcurrentBag<UnitCollector> free = [];

    public Query None => new BooleanQuery();

    public Query Everything => new ConstantScoreQuery(new MatchAllDocsQuery()) { Boost = 0 };

    /// <summary>The best of the forms that answer a word counts; the words' scores are added, less where words are missing.</summary>
    public Query Words(IReadOnlyList<WordMatches> words, List<float> idfs)
    {
        var bag = new BooleanQuery();
        foreach (var word in words)
        {
            var idf = Bm25.Idf(UnitsWith(word), store.UnitCount);
            idfs.Add(idf);
            bag.Add(Word(word, idf), Occur.SHOULD);
        }

        return bag;
    }

    public Query Form(QueryWord word, int form) => new TermQuery(new Term(Exact, word.Exact))
    {
        Boost = Bm25.Idf(store.UnitCountOf(store.TermOf(form)), store.UnitCount),
    };

    public Query Phrase(PhraseMatcher phrase)
    {
        if (phrase.Within is int within)
        {
            return Near(phrase, within);
        }

        if (phrase.IsExact)
        {
            return PhraseOf(Exact, [.. phrase.Words.Select(word => word.Exact)], phrase.Words.Select(word => store.FindForm(word.Exact)).Select(TermOfForm));
        }

        var sequences = phrase.Sequences(MostSequences + 1);
        if (sequences.Count > MostSequences)
        {
            var units = phrase.Units().Select(found => found.Unit).ToList();
            return new UnitListQuery(units) { Boost = Bm25.Idf(units.Count, store.UnitCount) * Bm25.PhraseBoost };
        }

        var ways = new DisjunctionMaxQuery(TieBreaker);
        foreach (var sequence in sequences)
        {
            ways.Add(PhraseOf(Search, [.. sequence.Select(term => store.Terms[term])], sequence));
        }

        return sequences.Count == 0 ? None : ways;
    }

    public Query And(Query left, Query right) => Both(left, Occur.MUST, right, Occur.MUST);

    public Query Or(Query left, Query right) => Both(left, Occur.SHOULD, right, Occur.SHOULD);

    public Query Raised(Query part, Query optional) => Both(part, Occur.MUST, optional, Occur.SHOULD);

    public Query Where(Query part, Func<int, bool> acceptsPassage) =>
        new FilteredQuery(part, new PassageFilter(passages, acceptsPassage), PassageFilter.QueryFirst);

    public Query Without(Query part, Query excluded)
    {
        var passagesExcluded = new Lazy<HashSet<int>>(() =>
        {
            var found = new HashSet<int>();
            foreach (var unit in Run(excluded).Units)
            {
                found.Add(passages.PassageOf(unit));
            }

            return found;
        });
        return Where(part, passage => !passagesExcluded.Value.Contains(passage));
    }

    public UnitScores Run(Query part)
    {
        var collector = free.TryTake(out var used) ? used : new UnitCollector(store.UnitCount);
        searcher.Search(part, collector);
        var found = collector.Take();
        free.Add(collector);
        return found;
    }

    private static BooleanQuery Both(Query left, Occur ofLeft, Query right, Occur ofRight) => new(disableCoord: true)
    {
        new BooleanClause(left, ofLeft),
        new BooleanClause(right, ofRight),
    };

    private Query Word(WordMatches word, float idf)
    {
        var forms = new DisjunctionMaxQuery(TieBreaker);
        foreach (var match in word.Terms)
        {
            forms.Add(new TermQuery(new Term(Search, store.Terms[match.Term])) { Boost = BoostOf(idf, match.Weight) });
        }

        foreach (var pair in word.Pairs)
        {
            forms.Add(new UnitListQuery(pair.Units) { Boost = BoostOf(idf, pair.Weight) });
        }

        return word.IsEmpty ? None : forms;
    }

    // As in memory: the cube keeps a stem from outranking the word by being frequent.
    private static float BoostOf(float idf, float weight) => idf * weight * weight * weight;

    // Fainter matches do not make a word more common than it is. Units that several forms share are counted for each.
    private int UnitsWith(WordMatches word)
    {
        var counts = word.Terms.Select(match => (match.Weight, Count: store.UnitCountOf(match.Term)))
            .Concat(word.Pairs.Select(match => (match.Weight, match.Units.Count)))
            .ToList();
        var telling = counts.Where(match => match.Weight >= WordRanker.LeastWeightOfFrequency).Sum(match => match.Count);
        return Math.Min(store.UnitCount, telling > 0 ? telling : counts.Sum(match => match.Count));
    }

    private int TermOfForm(int form) => form < 0 ? -1 : store.TermOf(form);

    /// <param name="terms">Of the words; -1 for one that is nowhere.</param>
    private Query PhraseOf(string field, IReadOnlyList<string> words, IEnumerable<int> terms)
    {
        var counts = terms.Select(term => term < 0 ? 0 : store.UnitCountOf(term)).ToList();
        if (counts.Contains(0))
        {
            return None;
        }

        var phrase = new PhraseQuery { Boost = Bm25.Idf(counts.Min(), store.UnitCount) * Bm25.PhraseBoost };
        foreach (var word in words)
        {
            phrase.Add(new Term(field, word));
        }

        return phrase;
    }

    private static SpanQuery Near(PhraseMatcher phrase, int within)
    {
        var words = phrase.Words.Select(word => phrase.IsExact ? word.Exact : word.Term).Distinct(StringComparer.Ordinal).ToList();
        var field = phrase.IsExact ? Exact : Search;
        var spans = words.Select(SpanQuery (word) => new SpanTermQuery(new Term(field, word))).ToArray();

        // A word that is asked for twice may be one in the text, and leaves its place to another.
        var slop = Math.Min(MostSlop, within) + phrase.Words.Count - words.Count;
        var near = spans.Length == 1 ? spans[0] : new SpanNearQuery(spans, slop, inOrder: false);
        near.Boost = Bm25.PhraseBoost;
        return near;
    }
}
