using KazakhArchive.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// The units that hold a term at least of each of some lists. Lucene leads with the rarest and skips what the others have between its
/// units: of a common word next to nothing is read.
/// </summary>
internal sealed class Conjunction
{
    private readonly Weight weight;

    public Conjunction(IndexSearcher searcher, IEnumerable<IReadOnlyCollection<string>> lists)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var terms in lists)
        {
            all.Add(terms.Count == 1 ? Unscored(terms.First()) : Any(terms), Occur.MUST);
        }

        weight = searcher.CreateNormalizedWeight(all);
    }

    /// <summary>Ascending.</summary>
    public IEnumerable<int> UnitsIn(Stretch stretch)
    {
        var (context, reader) = (stretch.Segment.Context, stretch.Segment.Reader);
        if (weight.GetScorer(context, reader.LiveDocs) is not Scorer found)
        {
            yield break;
        }

        for (var unit = found.Advance(stretch.First); unit < stretch.End; unit = found.NextDoc())
        {
            yield return context.DocBase + unit;
        }
    }

    private static BooleanQuery Any(IReadOnlyCollection<string> terms)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var term in terms)
        {
            any.Add(Unscored(term), Occur.SHOULD);
        }

        return any;
    }

    // A disjunction asks for the score of whatever it meets.
    private static ConstantScoreQuery Unscored(string term) => new(new TermQuery(new Term(FieldNames.Word, term)));
}
