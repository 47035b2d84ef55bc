using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Search.Querying;
using KazakhArchive.Texts.Search.Ranking;

namespace KazakhArchive.Texts.Search;

/// <summary>One query on its way through an engine, and what became of it.</summary>
internal abstract class QueryEvaluation(IPostingStore store)
{
    private readonly List<Notice> notices = [];

    public OccurrenceFinder Occurrences { get; } = new(store);

    public IReadOnlyList<Notice> Notices => notices;

    /// <summary>The words of bags that rank passages.</summary>
    public List<AskedWord> Asked { get; } = [];

    /// <summary>The words of the query with what answers them, words that nothing answers included.</summary>
    public List<WordMatches> Words { get; } = [];

    public abstract UnitScores Run(QueryNode root);

    protected void Notify(Notice notice) => notices.Add(notice);
}
