using BitFaster.Caching.Lru;
using KazakhArchive.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// One commit of the index as readers see it: immutable, for any number of them at once. Nobody closes it, since requests that hold it may
/// outlive the one that follows it; when none holds it any more, the runtime gives back its files.
/// </summary>
internal sealed class OpenIndex
{
    private const int MostTokensKept = 8192;

    private readonly Func<int, IReadOnlyList<IndexedPassage>> passagesOfWork;
    private readonly int[] starts;

    // Lucene reads doc values one reader at a time: searches in the four works waited a third of their time for each other.
    private readonly ConcurrentLru<int, uint[]> tokens = new(MostTokensKept);

    /// <param name="passagesOfWork">Of the work of a slug, in the order of the book.</param>
    public OpenIndex(DirectoryReader reader, Func<string, IReadOnlyList<IndexedPassage>> passagesOfWork)
    {
        var extents = reader.Leaves.SelectMany(segment => WorkExtents.In(segment.AtomicReader)).OrderBy(work => work.Slug, StringComparer.Ordinal).ToList();
        Works = [.. extents.Select(work => work.Slug)];
        UnitCount = extents.Sum(work => work.UnitCount);
        TokenCount = extents.Sum(work => work.TokenCount);
        this.passagesOfWork = work => passagesOfWork(Works[work]);
        var numbers = Works.Index().ToDictionary(work => work.Item, work => work.Index, StringComparer.Ordinal);
        Segments = [.. reader.Leaves.Select(segment => Segment.Open(segment, numbers))];
        starts = [.. Segments.Select(segment => segment.Context.DocBase)];
        MaxDoc = reader.MaxDoc;
        Words = new FieldPostings(reader.Leaves.AsReadOnly(), FieldNames.Word);
        Searcher = new UnitSearcher(reader, this);
    }

    /// <summary>Their slugs, in their ordinal order.</summary>
    public IReadOnlyList<string> Works { get; }

    public IReadOnlyList<Segment> Segments { get; }

    public int UnitCount { get; }

    public long TokenCount { get; }

    /// <summary>More than the number of any document.</summary>
    public int MaxDoc { get; }

    /// <summary>The units by their words.</summary>
    public FieldPostings Words { get; }

    public IndexSearcher Searcher { get; }

    public FieldPostings Postings(string field) => new([.. Segments.Select(segment => segment.Context)], field);

    public Segment SegmentOf(int document)
    {
        var at = Array.BinarySearch(starts, document);
        return Segments[at >= 0 ? at : ~at - 1];
    }

    public UnitAttributes AttributesOf(int unit) => SegmentOf(unit) is var segment ? UnitAttributes.Unpack(segment.Attributes[unit - segment.Context.DocBase]) : default;

    public int WorkOf(int unit) => SegmentOf(unit) is var segment ? segment.WorkOf(unit - segment.Context.DocBase) : 0;

    /// <summary>The passage that a unit is a layer of.</summary>
    public IndexedPassage PassageOf(int unit)
    {
        var segment = SegmentOf(unit);
        var number = segment.Reader.GetNumericDocValues(FieldNames.Passage).Get(unit - segment.Context.DocBase);
        return passagesOfWork(segment.WorkOf(unit - segment.Context.DocBase))[(int)number];
    }

    /// <summary>The unit's words.</summary>
    public ReadOnlySpan<uint> TokensOf(int unit) => tokens.GetOrAdd(unit, static (unit, index) => index.ReadTokens(unit), this);

    private uint[] ReadTokens(int unit)
    {
        var segment = SegmentOf(unit);
        var bytes = new BytesRef();
        segment.Reader.GetBinaryDocValues(FieldNames.Tokens).Get(unit - segment.Context.DocBase, bytes);
        return TokenHashes.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length)).ToArray();
    }

    /// <summary>The units that hold any of the terms, ascending.</summary>
    public int[] UnitsWithAny(IReadOnlyCollection<string> terms) => terms.Count == 1
        ? Words.DocumentsOf(terms.First())
        : [.. terms.SelectMany(term => Words.DocumentsOf(term)).Distinct().Order()];

    /// <summary>The unit of several that a reader of the whole archive would meet first.</summary>
    public int FirstOf(IEnumerable<int> units) => units.MinBy(unit => (WorkOf(unit), unit));

    /// <summary>Counts as if what was deleted had never been there, and terms and works were elsewhere.</summary>
    private sealed class UnitSearcher : IndexSearcher
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
}
