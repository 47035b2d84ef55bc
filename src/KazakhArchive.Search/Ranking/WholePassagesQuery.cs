using KazakhArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Ranking;

/// <summary>The passages, in both their layers, of which a query finds a unit: who excludes a word excludes what the source had in its place.</summary>
internal static class WholePassagesQuery
{
    public static Query From(OpenIndex index, Query units) => new ConstantScoreQuery(new PassageFilter(index, units));

    private sealed class PassageFilter(OpenIndex index, Query units) : Filter
    {
        // Not QueryWrapperFilter, to which each segment is an index by itself: its units are counted over all of them.
        private readonly Weight weight = index.Searcher.CreateNormalizedWeight(units);

        public override DocIdSet? GetDocIdSet(AtomicReaderContext context, IBits? acceptDocs)
        {
            var attributes = index.Segments[context.Ord].Attributes;
            var passages = new FixedBitSet(context.AtomicReader.MaxDoc);
            var found = weight.GetScorer(context, acceptDocs);
            for (var unit = found?.NextDoc(); unit is int number and not DocIdSetIterator.NO_MORE_DOCS; unit = found!.NextDoc())
            {
                passages.Set(number);
                var other = UnitAttributes.Unpack(attributes[number]).IsSource ? number - 1 : number + 1;
                if (other < attributes.Length && UnitAttributes.Unpack(attributes[Math.Max(number, other)]).IsSource)
                {
                    passages.Set(other);
                }
            }

            return passages;
        }
    }
}
