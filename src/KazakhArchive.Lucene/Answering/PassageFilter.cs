using KazakhArchive.Texts.Search.Postings;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KazakhArchive.Lucene.Answering;

/// <summary>Units of passages that are accepted; asked only of units that the query found.</summary>
internal sealed class PassageFilter(PassageTable passages, Func<int, bool> accepts) : Filter
{
    /// <summary>Finds by the query and asks the filter of each find, however rare or common its passages are.</summary>
    public static FilteredQuery.FilterStrategy QueryFirst { get; } = FilteredQuery.QUERY_FIRST_FILTER_STRATEGY;

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) => new Units(passages, accepts, context.Reader.MaxDoc);

    private sealed class Units(PassageTable passages, Func<int, bool> accepts, int count) : DocIdSet, IBits
    {
        public override IBits Bits => this;

        public int Length => count;

        public bool Get(int index) => accepts(passages.PassageOf(index));

        public override DocIdSetIterator GetIterator() => new Iterator(this);
    }

    private sealed class Iterator(Units units) : DocIdSetIterator
    {
        private int unit = -1;

        public override int DocID => unit;

        public override int NextDoc() => Advance(unit + 1);

        public override int Advance(int target)
        {
            for (unit = target; unit < units.Length && !units.Get(unit); unit++)
            {
            }

            unit = unit < units.Length ? unit : NO_MORE_DOCS;
            return unit;
        }

        public override long GetCost() => units.Length;
    }
}
