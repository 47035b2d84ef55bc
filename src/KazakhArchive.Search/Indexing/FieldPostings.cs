using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Microsoft.Extensions.ObjectPool;

namespace KazakhArchive.Search.Indexing;

/// <summary>The postings of one field over all segments, without what was deleted.</summary>
internal sealed class FieldPostings(IReadOnlyList<AtomicReaderContext> segments, string field)
{
    private readonly ObjectPool<PostingsCursor> cursors = new DefaultObjectPool<PostingsCursor>(new CursorPolicy(segments, field));

    /// <summary>How many documents hold the token.</summary>
    public int CountOf(string token) => Ask(token, cursor => cursor.Count());

    /// <summary>Whether any document holds the token.</summary>
    public bool IsHeld(string token) => Ask(token, cursor => cursor.IsHeld());

    /// <summary>The documents that hold the token, ascending.</summary>
    public int[] DocumentsOf(string token) => Ask(token, cursor => cursor.Documents());

    /// <summary>Gives each document that holds the token, ascending, with how often it does.</summary>
    /// <returns>How many there are.</returns>
    public int Visit(string token, Action<int, int> visit) => Ask(token, cursor => cursor.Visit(visit));

    /// <summary>The documents of a stretch, and behind it, that hold the token, at the first of them; null for none.</summary>
    public DocsEnum? Open(string token, Stretch stretch) => Ask(token, cursor => cursor.Open(stretch));

    /// <summary>Gives the place of each of these documents, ascending, that holds the token; what lies between them is skipped.</summary>
    public void VisitAmong(int[] documents, string token, Action<int> visit) => Ask(token, cursor =>
    {
        cursor.VisitAmong(documents, visit);
        return true;
    });

    /// <summary>The same until the answer is false.</summary>
    public void VisitWhile(string token, Func<int, int, bool> visit) => Ask(token, cursor => cursor.VisitWhile(visit));

    /// <summary>How often the documents have the token, those that were deleted included: an estimate that costs no reading.</summary>
    public long FrequencyEstimateOf(string token) => Ask(token, cursor => cursor.FrequencyEstimate());

    /// <summary>The tokens that begin so, in the order of their code points, each once.</summary>
    public IEnumerable<string> StartingWith(string prefix) => segments.Count == 1
        ? In(segments[0], prefix)
        : segments.SelectMany(segment => In(segment, prefix)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private IEnumerable<string> In(AtomicReaderContext segment, string prefix)
    {
        var bytes = new BytesRef(prefix);
        var dictionary = segment.AtomicReader.GetTerms(field)?.GetEnumerator() ?? TermsEnum.EMPTY;
        for (var isThere = dictionary.SeekCeil(bytes) != TermsEnum.SeekStatus.END; isThere && StringHelper.StartsWith(dictionary.Term, bytes); isThere = dictionary.MoveNext())
        {
            yield return dictionary.Term.Utf8ToString();
        }
    }

    private T Ask<T>(string token, Func<PostingsCursor, T> answer)
    {
        var cursor = cursors.Get();
        cursor.Token = token;
        var answered = answer(cursor);
        cursors.Return(cursor);
        return answered;
    }

    private sealed class CursorPolicy(IReadOnlyList<AtomicReaderContext> segments, string field) : IPooledObjectPolicy<PostingsCursor>
    {
        public PostingsCursor Create() => new(segments, field);

        public bool Return(PostingsCursor obj) => true;
    }
}
