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
    private readonly Lexicon lexicon;
    private readonly WordMatcher matcher;
    private readonly WordRanker ranker;
    private readonly Bm25 bm25;

    private SearchIndex(IPostingStore store, PassageTable passages)
    {
        this.store = store;
        this.passages = passages;
        lexicon = new Lexicon(store);
        bm25 = new Bm25(store);
        matcher = new WordMatcher(store, lexicon);
        ranker = new WordRanker(store, bm25);
    }

    /// <param name="passages">In the order of works and, within a work, of the book.</param>
    public static SearchIndex Build(IReadOnlyList<IndexedPassage> passages)
    {
        var builder = new InvertedIndexBuilder();
        var table = PassageTable.AddTo(builder, passages);
        return new SearchIndex(builder.Build(), table);
    }

    /// <summary>Takes any text and never throws for it; what could not be understood is in the notices.</summary>
    public SearchResult Search(SearchRequest request)
    {
        var query = QueryParser.Parse(request.Text);
        var evaluation = new QueryEvaluation(store, passages, lexicon, matcher, ranker, bm25);
        var units = query.Root is null ? UnitScores.None : evaluation.Evaluate(query.Root);
        var found = PassageScores.Of(units, passages).Where(request);
        return new SearchResult(
            query,
            found.Count,
            [.. found.Page(request).Select(hit => HitBuilder.Build(hit, passages, evaluation.Occurrences))],
            found.Facets(),
            [],
            [.. query.Notices, .. evaluation.Notices]);
    }
}
