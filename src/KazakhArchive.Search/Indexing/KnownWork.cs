using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>What the document of a work says of it.</summary>
/// <param name="FirstUnit">In its segment.</param>
internal sealed record KnownWork(string Slug, CorpusRevision Digest, CorpusStamp Stamp, int FirstUnit, int UnitCount, long TokenCount)
{
    /// <summary>Null for passages that are no corpus's.</summary>
    public CatalogueEntry? Entry { get; private init; }

    public static IEnumerable<KnownWork> In(DirectoryReader index) => index.Leaves.SelectMany(segment => In(segment.AtomicReader));

    public static IEnumerable<KnownWork> In(AtomicReader reader)
    {
        var works = reader.GetTermDocsEnum(new Term(FieldNames.Record, FieldNames.Extent));
        if (works is null)
        {
            yield break;
        }

        var (names, digests, stamps) = (reader.GetBinaryDocValues(FieldNames.Name), reader.GetBinaryDocValues(FieldNames.Digest), reader.GetBinaryDocValues(FieldNames.Stamp));
        var (units, tokens) = (reader.GetNumericDocValues(FieldNames.UnitCount), reader.GetNumericDocValues(FieldNames.TokenCount));
        var entries = reader.GetBinaryDocValues(FieldNames.Catalogue);
        for (var work = works.NextDoc(); work != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS; work = works.NextDoc())
        {
            var unitCount = (int)units.Get(work);
            yield return new KnownWork(
                Text(names, work), new CorpusRevision(Text(digests, work)), new CorpusStamp(Text(stamps, work)), work - unitCount, unitCount, tokens.Get(work))
            {
                Entry = EntryOf(entries, work),
            };
        }
    }

    private static string Text(BinaryDocValues values, int document)
    {
        var bytes = new BytesRef();
        values.Get(document, bytes);
        return bytes.Utf8ToString();
    }

    private static CatalogueEntry? EntryOf(BinaryDocValues? values, int document)
    {
        var bytes = new BytesRef();
        values?.Get(document, bytes);
        return bytes.Length == 0 ? null : CatalogueFormat.Read(bytes.Bytes, bytes.Offset, bytes.Length);
    }
}
