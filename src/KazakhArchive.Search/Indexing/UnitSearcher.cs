using KazakhArchive.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KazakhArchive.Search.Indexing;

/// <summary>Counts as if what was deleted had never been there, and terms and works were elsewhere.</summary>
internal sealed class UnitSearcher : IndexSearcher
{
    private readonly OpenIndex index;
    private readonly FieldPostings exact;

    public UnitSearcher(IndexReader reader, OpenIndex index)
        : base(reader)
    {
        this.index = index;
        exact = index.Postings(FieldNames.Exact);
        Similarity = new ArchiveSimilarity();
    }

    public override CollectionStatistics CollectionStatistics(string field) =>
        new(field, Math.Max(1, index.UnitCount), index.UnitCount, Math.Max(1, index.TokenCount), Math.Max(1, index.TokenCount));

    // Lucene itself scores exact forms only; what merely restricts is not worth the counting.
    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        term.Field == FieldNames.Exact ? new TermStatistics(term.Bytes, exact.CountOf(term.Text), -1) : base.TermStatistics(term, context);
}
