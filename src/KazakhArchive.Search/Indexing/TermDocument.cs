using System.Text;
using KazakhArchive.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>The document of a term: what a word has wherever it occurs is indexed once.</summary>
internal static class TermDocument
{
    private static readonly string[] KeyFields = [FieldNames.Hash, FieldNames.Stem, FieldNames.Sound, FieldNames.Skeleton, FieldNames.Root, FieldNames.Gram];

    private static readonly FieldType Keys = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY }.Freeze();

    public static Document From(string term) =>
    [
        new StringField(FieldNames.Record, FieldNames.Entry, Field.Store.NO),
        new BinaryDocValuesField(FieldNames.Name, new BytesRef(Encoding.UTF8.GetBytes(term))),
        .. KeyFields.Select(field => new Field(field, term, Keys)),
    ];
}
