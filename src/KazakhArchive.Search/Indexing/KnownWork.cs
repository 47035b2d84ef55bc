using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>What the document of a work says about it.</summary>
/// <param name="FirstUnit">In its segment.</param>
internal sealed record KnownWork(string Slug, CorpusDigest Digest, CorpusStamp Stamp, int FirstUnit, int UnitCount, long TokenCount)
{
    /// <summary>Which of the index's segments has it.</summary>
    public int Segment { get; private init; }

    private Func<string, BytesRef> ValueOf { get; init; } = _ => new BytesRef();

    public static IEnumerable<KnownWork> In(DirectoryReader index) => index.Leaves.SelectMany(segment => In(segment.AtomicReader).Select(work => work with { Segment = segment.Ord }));

    public static IEnumerable<KnownWork> In(AtomicReader reader)
    {
        var works = reader.GetTermDocsEnum(new Term(FieldNames.Record, FieldNames.Extent));
        if (works is null)
        {
            yield break;
        }

        var (names, digests, stamps) = (reader.GetBinaryDocValues(FieldNames.Name), reader.GetBinaryDocValues(FieldNames.Digest), reader.GetBinaryDocValues(FieldNames.Stamp));
        var (units, tokens) = (reader.GetNumericDocValues(FieldNames.UnitCount), reader.GetNumericDocValues(FieldNames.TokenCount));
        for (var work = works.NextDoc(); work != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS; work = works.NextDoc())
        {
            var (unitCount, document) = ((int)units.Get(work), work);
            yield return new KnownWork(
                Text(names, work), new CorpusDigest(Text(digests, work)), new CorpusStamp(Text(stamps, work)), work - unitCount, unitCount, tokens.Get(work))
            {
                ValueOf = field => BytesOf(reader, field, document),
            };
        }
    }

    /// <summary>What lists say about it; null for passages that are no corpus's.</summary>
    public CatalogueEntry? ReadEntry() => ValueOf(FieldNames.Catalogue) is { Length: > 0 } bytes ? CatalogueFormat.Read(bytes, () => ValueOf(FieldNames.Catalogue)) : null;

    /// <summary>What facets ask of its units, as <see cref="UnitFacets"/> reads it.</summary>
    public BytesRef ReadFacets() => ValueOf(FieldNames.Facets);

    private static string Text(BinaryDocValues values, int document)
    {
        var bytes = new BytesRef();
        values.Get(document, bytes);
        return bytes.Utf8ToString();
    }

    private static BytesRef BytesOf(AtomicReader reader, string field, int document)
    {
        var bytes = new BytesRef();
        reader.GetBinaryDocValues(field)?.Get(document, bytes);
        return bytes;
    }
}
