using KazakhArchive.Texts.Search.Bridging;
using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Querying;
using KazakhArchive.Texts.Search.Ranking;

namespace KazakhArchive.Texts.Search;

/// <summary>
/// The archive made searchable: built once, immutable, safe for any number of readers at once.
/// </summary>
/// <example>
/// <code>
/// var index = SearchIndex.Build(IndexedPassages.Of(library));
/// var result = index.Search(new SearchRequest("شاہراہ ریشم") { Languages = [Language.Urdu], Limit = 20 });
/// </code>
/// </example>
public sealed class SearchIndex
{
    private readonly IPostingStore store;
    private readonly PassageTable passages;
    private readonly UnitTexts texts;
    private readonly Lexicon lexicon;
    private readonly Suggester suggester;
    private readonly DidYouMean didYouMean;
    private readonly AlsoSearchedBuilder alsoSearched;
    private readonly Func<TierSet, QueryEvaluation> evaluation;

    private SearchIndex(
        IPostingStore store,
        ITermKeys keys,
        PassageTable passages,
        Func<Lexicon, WordMatcher, BridgeMatcher, TierSet, QueryEvaluation> evaluation)
    {
        this.store = store;
        this.passages = passages;
        texts = new UnitTexts(passages);
        lexicon = new Lexicon(store, keys);
        var matcher = new WordMatcher(store, lexicon);
        var across = new BridgeMatcher(store, lexicon);
        this.evaluation = tiers => evaluation(lexicon, matcher, across, tiers);
        suggester = new Suggester(store, passages, lexicon);
        alsoSearched = new AlsoSearchedBuilder(store, suggester);
        didYouMean = new DidYouMean(store, lexicon, suggester);
    }

    /// <param name="passages">In the order of works and, within a work, of the book.</param>
    /// <param name="bridge">From the words of one language to those of the others; null for none.</param>
    public static SearchIndex Build(IReadOnlyList<IndexedPassage> passages, Bridge? bridge = null)
    {
        var builder = new InvertedIndexBuilder();
        var table = PassageTable.AddTo(builder, passages);
        var store = builder.Build();
        return Over(store, new TermKeyIndex(store.Terms), table, new UnitScoring(store, table), bridge);
    }

    /// <summary>Over the postings of any engine.</summary>
    internal static SearchIndex Over<T>(
        IPostingStore store, ITermKeys keys, PassageTable passages, IQueryScoring<T> scoring, Bridge? bridge)
    {
        return new SearchIndex(store, keys, passages, Evaluation);

        QueryEvaluation Evaluation(Lexicon lexicon, WordMatcher matcher, BridgeMatcher across, TierSet tiers) =>
            new QueryEvaluation<T>(store, passages, lexicon, matcher, across, scoring, bridge ?? Bridge.None, tiers);
    }

    public int PassageCount => passages.Count;

    /// <summary>Takes any text and never throws for it; what could not be understood is in the notices.</summary>
    public SearchResult Search(SearchRequest request)
    {
        var (query, evaluation, found) = Find(request);
        var reranker = evaluation.Asked.Count > 1 ? new Reranker(store, evaluation.Asked) : null;
        var builder = new HitBuilder(store, passages, texts, evaluation.Occurrences);
        return new SearchResult(
            query,
            found.Count,
            [.. found.Page(request, reranker).Select(builder.Build)],
            found.Facets(),
            new(() => alsoSearched.Build(evaluation.Words)),
            evaluation.Words.TrueForAll(word => word.IsEvident) ? [] : didYouMean.For(request.Text, evaluation.Words),
            [.. query.Notices, .. evaluation.Notices]);
    }

    /// <summary>Every occurrence of what was asked for, one a line.</summary>
    public Concordance Concordance(ConcordanceRequest request)
    {
        var (query, evaluation, found) = Find(request.Search);
        var (total, lines, isCut) = new ConcordanceBuilder(store, texts, lexicon)
            .Build(found.InBookOrder, evaluation.Occurrences, request);
        return new Concordance(total, lines, isCut, [.. query.Notices, .. evaluation.Notices]);
    }

    /// <summary>Ways to complete what has been typed so far, best first; Latin letters find names in the others.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, int limit = 10) => suggester.Suggest(typed, limit);

    /// <summary>What the query finds among these passages of a work, in the order of the book: to mark a text that a search led to.</summary>
    public IReadOnlyList<SearchHit> Find(string query, string work, IReadOnlySet<string> references)
    {
        var (_, evaluation, found) = Find(new SearchRequest(query) { Works = [work] });
        var builder = new HitBuilder(store, passages, texts, evaluation.Occurrences);
        return [.. found.InBookOrder.Where(hit => references.Contains(passages[hit.Passage].Reference)).Select(builder.Build)];
    }

    private (ParsedQuery Query, QueryEvaluation Evaluation, PassageScores Found) Find(SearchRequest request)
    {
        var query = QueryParser.Parse(request.Text);
        var evaluated = evaluation(TierSet.Without(request.WithoutTiers));
        var units = query.Root is null ? UnitScores.None : evaluated.Run(query.Root);
        return (query, evaluated, PassageScores.Of(units, passages, request));
    }
}
