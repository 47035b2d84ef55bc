using System.Runtime.ExceptionServices;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
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
    // Up to this many words are in memory, 4 MB of them, since Lucene reads doc values for one reader at a time: two processors
    // made 1,220 searches a second in the four works, and make 2,060.
    private const long MostTokensInMemory = 1_000_000;

    // Among fewer a part of a search is done before another processor has begun with its own; among 174,000 the slowest hundredth of
    // searches took 36 ms by one processor, and 25 by two.
    private const int FewUnits = 20_000;

    private readonly IList<AtomicReaderContext> leaves;
    private readonly bool isSmall;

    // Null for passages that are no corpus's; in the order of the works.
    private readonly IReadOnlyList<CatalogueEntry?> entries;

    // Where the texts of each work are read.
    private readonly IReadOnlyList<IndexedWork> texts;
    private readonly (Segment Segment, Segment.Extent Extent)[] extentsByWork;

    // Of each unit; empty in a large archive.
    private readonly uint[][] tokens = [];

    /// <param name="inIndex">What the index has, segment by segment in the order of their units.</param>
    /// <param name="works">Those of the source by slug, from which texts are read; it has every work that the index has.</param>
    /// <param name="leastUnits">Archives of no more are one stretch a segment.</param>
    public OpenIndex(DirectoryReader reader, IReadOnlyList<KnownWork> inIndex, IReadOnlyDictionary<string, IndexedWork> works, int leastUnits = Stretch.LeastUnits)
    {
        List<KnownWork> known = [.. inIndex.OrderBy(work => work.Slug, StringComparer.Ordinal)];
        Works = [.. known.Select(work => work.Slug)];
        entries = [.. known.Select(work => work.ReadEntry())];
        Catalogue = [.. entries.OfType<CatalogueEntry>()];
        UnitCount = known.Sum(work => work.UnitCount);
        isSmall = UnitCount <= Math.Min(leastUnits, FewUnits);
        TokenCount = known.Sum(work => work.TokenCount);
        texts = [.. Works.Select(slug => works[slug])];
        var numbers = Works.Index().ToDictionary(work => work.Item, work => work.Index, StringComparer.Ordinal);
        var bySegment = inIndex.ToLookup(work => work.Segment);
        Segments = [.. reader.Leaves.Select(segment => Segment.Open(segment, bySegment[segment.Ord], numbers))];
        Stretches = Stretch.Of(Segments, leastUnits);
        extentsByWork = [.. Segments.SelectMany(segment => segment.Extents.Select(extent => (segment, extent))).OrderBy(work => work.extent.Work)];
        MaxDoc = reader.MaxDoc;
        leaves = reader.Leaves;
        Words = Postings(FieldNames.Word);
        Searcher = new UnitSearcher(reader, this);
        if (TokenCount <= MostTokensInMemory)
        {
            var all = new uint[MaxDoc][];
            var ofUnits = Tokens();
            foreach (var (segment, extent) in extentsByWork)
            {
                for (var unit = segment.Context.DocBase + extent.FirstUnit; unit < segment.Context.DocBase + extent.EndUnit; unit++)
                {
                    all[unit] = ofUnits.Read(unit).ToArray();
                }
            }

            tokens = all;
        }
    }

    /// <summary>Their slugs, in their ordinal order.</summary>
    public IReadOnlyList<string> Works { get; }

    /// <summary>What lists say about the works, in the same order; empty for passages that are no corpus's.</summary>
    public IReadOnlyList<CatalogueEntry> Catalogue { get; }

    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>All units, in their order.</summary>
    public IReadOnlyList<Stretch> Stretches { get; }

    /// <summary>Where the units of each work stand, in the order of the works.</summary>
    public IReadOnlyList<(Segment Segment, Segment.Extent Extent)> Extents => extentsByWork;

    public int UnitCount { get; }

    public long TokenCount { get; }

    /// <summary>More than the number of any document.</summary>
    public int MaxDoc { get; }

    /// <summary>The units by their words.</summary>
    public FieldPostings Words { get; }

    public IndexSearcher Searcher { get; }

    public FieldPostings Postings(string field) => new(leaves.AsReadOnly(), field);

    /// <summary>The terms by one kind of their keys.</summary>
    public TermLookup Terms(string field) => new(leaves, field);

    public Segment SegmentOf(int document) => Segments[ReaderUtil.SubIndex(document, leaves)];

    public UnitAttributes AttributesOf(int unit)
    {
        var segment = SegmentOf(unit);
        return UnitAttributes.Unpack(segment.Attributes[unit - segment.Context.DocBase]);
    }

    /// <summary>Of the text of a work; undetermined for passages that are no corpus's.</summary>
    public Language LanguageOf(int work) => entries[work]?.Language ?? Languages.Undetermined;

    public int WorkOf(int unit)
    {
        var segment = SegmentOf(unit);
        return segment.ExtentOf(unit - segment.Context.DocBase).Work;
    }

    /// <summary>The passage that a unit is a layer of; without its text where the corpus has another there by now.</summary>
    public IndexedPassage PassageOf(int unit)
    {
        var (work, place, attributes) = (WorkOf(unit), PlaceOf(unit), AttributesOf(unit));
        return (attributes.Kind.IsEditorial() ? null : texts[work].PassageAt(entries[work], place)) ?? new IndexedPassage
        {
            Work = Works[work],
            Reference = place.Reference,
            Language = attributes.Language.IsKnown() ? attributes.Language : LanguageOf(work),
            Kind = attributes.Kind,
            Page = place.Page,
            Text = attributes.Kind.IsEditorial() ? EditorialTextOf(unit) : "",
        };
    }

    /// <summary>What the editor says in one language, as displayed; for such units only.</summary>
    public string EditorialTextOf(int unit)
    {
        var segment = SegmentOf(unit);
        var bytes = new BytesRef();
        segment.Reader.GetBinaryDocValues(FieldNames.Text).Get(unit - segment.Context.DocBase, bytes);
        return bytes.Utf8ToString();
    }

    /// <summary>Where the passage stands that a unit is a layer of.</summary>
    public PassagePlace PlaceOf(int unit)
    {
        var segment = SegmentOf(unit);
        var document = unit - segment.Context.DocBase;
        var bytes = new BytesRef();

        // The source's layer follows the reading's, which alone has it.
        segment.Reader.GetBinaryDocValues(FieldNames.Place).Get(AttributesOf(unit).IsSource ? document - 1 : document, bytes);
        return PassagePlace.From(bytes.Bytes, bytes.Offset, bytes.Length);
    }

    /// <summary>The reading layers of a work's passages in the order of the book; empty where the index has no such work.</summary>
    public IEnumerable<int> PassagesOf(string slug)
    {
        var work = NumberOf(slug);
        if (work < 0)
        {
            yield break;
        }

        var (segment, extent) = extentsByWork[work];
        for (var unit = extent.FirstUnit; unit < extent.EndUnit; unit++)
        {
            if (!UnitAttributes.Unpack(segment.Attributes[unit]).IsSource)
            {
                yield return segment.Context.DocBase + unit;
            }
        }
    }

    /// <summary>What each of the stretches gives, in their order.</summary>
    public T[] InStretches<T>(Func<Stretch, int, T> read) => AtOnce(Stretches.Count, i => read(Stretches[i], i));

    /// <summary>What each part of a search gives, in their order: one after the other in a small archive, all at once in a large one.</summary>
    public T[] AtOnce<T>(int count, Func<int, T> part)
    {
        var given = new T[count];
        ForEach(count, i => given[i] = part(i));
        return given;
    }

    /// <summary>Runs parts of a search in the same way.</summary>
    public void AtOnce(params Action[] parts) => ForEach(parts.Length, i => parts[i]());

    private void ForEach(int count, Action<int> part)
    {
        if (isSmall)
        {
            for (var i = 0; i < count; i++)
            {
                part(i);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, part);
        }
        catch (AggregateException faults)
        {
            // As if there were one.
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }

    /// <summary>The number of a work; negative where the index has no such work.</summary>
    public int NumberOf(string slug)
    {
        var (low, high) = (0, Works.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Works[middle], slug);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The reference of the passage whose reading layer a unit is.</summary>
    public PassageId ReferenceOf(int unit)
    {
        return PassageId.TryParse(PlaceOf(unit).Reference)!.Value;
    }

    public MentionReader Mentions() => new(this);

    public TokenReader Tokens() => new(this, tokens);

    /// <summary>The units that hold a term at least of each list.</summary>
    public Conjunction WithEach(IEnumerable<IReadOnlyCollection<string>> lists) => new(Searcher, lists);

    /// <summary>The unit with the term that a reader of the whole archive would meet first.</summary>
    /// <param name="term">One of the archive's.</param>
    public int FirstWith(string term)
    {
        var (first, work) = (-1, int.MaxValue);
        foreach (var stretch in Stretches)
        {
            if (Words.Open(term, stretch) is not DocsEnum list)
            {
                continue;
            }

            // Within a work the order is the book's already.
            Segment.Extent extent;
            for (var unit = list.DocID; unit < stretch.End; unit = list.Advance(extent.EndUnit))
            {
                extent = stretch.Segment.ExtentOf(unit);
                (first, work) = extent.Work < work ? (stretch.Segment.Context.DocBase + unit, extent.Work) : (first, work);
            }
        }

        return first;
    }
}
