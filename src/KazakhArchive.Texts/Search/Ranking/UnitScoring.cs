using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Querying;

namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>Scores over postings in memory: each part of a query is answered at once.</summary>
internal sealed class UnitScoring : IQueryScoring<UnitScores>
{
    private readonly InvertedIndex store;
    private readonly PassageTable passages;
    private readonly Bm25 bm25;
    private readonly WordRanker ranker;

    public UnitScoring(InvertedIndex store, PassageTable passages)
    {
        this.store = store;
        this.passages = passages;
        bm25 = new Bm25(store);
        ranker = new WordRanker(store, bm25);
    }

    public UnitScores None => UnitScores.None;

    public UnitScores Everything
    {
        get
        {
            var result = new UnitScoresBuilder(store.UnitCount);
            for (var unit = 0; unit < store.UnitCount; unit++)
            {
                result.Add(unit, 0);
            }

            return result.Build();
        }
    }

    public UnitScores Words(IReadOnlyList<WordMatches> words, List<float> idfs) => ranker.Rank(words, idfs);

    public UnitScores Form(QueryWord word, int form)
    {
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

    public UnitScores Phrase(PhraseMatcher phrase)
    {
        var found = phrase.Units().ToList();
        var idf = bm25.Idf(found.Count) * Bm25.PhraseBoost;
        var result = new UnitScoresBuilder(found.Count);
        foreach (var (unit, count) in found)
        {
            result.Add(unit, idf * bm25.Saturated(unit, count));
        }

        return result.Build();
    }

    public UnitScores And(UnitScores left, UnitScores right) => left.And(right);

    public UnitScores Or(UnitScores left, UnitScores right) => left.Or(right);

    public UnitScores Raised(UnitScores part, UnitScores optional) => part.Raised(optional);

    public UnitScores Where(UnitScores part, Func<int, bool> acceptsPassage) => part.Where(unit => acceptsPassage(passages.PassageOf(unit)));

    public UnitScores Without(UnitScores part, UnitScores excluded)
    {
        var passagesExcluded = new HashSet<int>();
        foreach (var unit in excluded.Units)
        {
            passagesExcluded.Add(passages.PassageOf(unit));
        }

        return Where(part, passage => !passagesExcluded.Contains(passage));
    }

    public UnitScores Run(UnitScores part) => part;
}
