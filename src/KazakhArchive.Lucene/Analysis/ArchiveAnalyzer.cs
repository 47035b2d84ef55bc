using Lucene.Net.Analysis;

namespace KazakhArchive.Lucene.Analysis;

/// <summary>The archive's analysis as Lucene asks for it: each field has tokens of its own kind.</summary>
internal sealed class ArchiveAnalyzer(IVocabulary vocabulary) : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    private static readonly Dictionary<string, IndexedField> Fields =
        Enum.GetValues<IndexedField>().ToDictionary(FieldNames.Of, field => field, StringComparer.Ordinal);

    // Lucene keeps tokenizers for each thread.
    private readonly ThreadLocal<TextReading> reading = new(() => new TextReading());

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new ArchiveTokenizer(reader, Fields[fieldName], vocabulary, reading.Value!));

    protected override void Dispose(bool disposing)
    {
        reading.Dispose();
        base.Dispose(disposing);
    }
}
