using KazakhArchive.Lucene.Analysis;
using KazakhArchive.Lucene.Answering;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Postings;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KazakhArchive.Lucene.Storing;

/// <summary>Writes an index of passages into an empty folder.</summary>
internal static class IndexBuilder
{
    // Units of half a minute's writing lie in memory before they are written as one segment; fewer segments are merged sooner.
    private const double BufferMegabytes = 256;

    private const int UnitsBetweenReports = 1000;

    // Of the whole time, by measure; merging takes the rest.
    private const double ShareOfReading = 0.2;
    private const double ShareOfPassages = 0.9;

    private static readonly FieldType WithPositions = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, hasNorms: true);
    private static readonly FieldType WhereOnly = Indexed(IndexOptions.DOCS_ONLY, hasNorms: false);

    private static readonly IndexedField[] KeyFields =
        [IndexedField.Stem, IndexedField.Sound, IndexedField.Skeleton, IndexedField.Root, IndexedField.Gram];

    /// <param name="folder">Empty.</param>
    /// <param name="progress">Receives the share that is done, from 0 to 1.</param>
    public static void Build(string folder, IReadOnlyList<IndexedPassage> passages, IProgress<double>? progress)
    {
        // What does not need the other runs beside it: half a computer would stand idle.
        var reading = Task.Run(() => PassageColumns.Of(passages));
        var vocabulary = new Vocabulary();
        var units = passages.SelectMany(UnitsOf).Select(unit => vocabulary.Add(unit.Text)).ToList();
        var terms = vocabulary.Terms();
        progress?.Report(ShareOfReading);

        var letters = LetterCode.Commonest(passages.Select(passage => passage.Text));
        var columns = reading.GetAwaiter().GetResult();
        WriteColumns(folder, terms, columns, [.. passages.SelectMany(UnitsOf).Select(unit => unit.IsSource)], letters);
        var writing = Task.Run(() => WriteTerms(folder, terms));
        WritePassages(folder, passages, units, terms, new PassageRecord(new LetterCode(letters)), progress);
        writing.GetAwaiter().GetResult();
        progress?.Report(1);
    }

    private static FieldType Indexed(IndexOptions options, bool hasNorms) => new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        OmitNorms = !hasNorms,
        IndexOptions = options,
    }.Freeze();

    private static IndexWriterConfig Config(ArchiveAnalyzer analyzer) => new(LuceneVersion.LUCENE_48, analyzer)
    {
        OpenMode = OpenMode.CREATE,
        Similarity = new ArchiveSimilarity(),
        RAMBufferSizeMB = BufferMegabytes,
        UseCompoundFile = false,

        // Neighbours only are merged, so that documents keep their order: their numbers are those of units and terms.
        MergePolicy = new LogDocMergePolicy(),
        MergeScheduler = new SerialMergeScheduler(),
    };

    private static void WriteColumns(string folder, TermColumns terms, PassageColumns passages, bool[] isSourceUnit, char[] letters)
    {
        using var directory = FSDirectory.Open(folder);
        using (var columns = new ColumnWriter(directory, IndexFormat.Columns))
        {
            terms.Write(columns);
            PassageColumnFile.Write(columns, passages, isSourceUnit, letters);
        }

        directory.Sync([IndexFormat.Columns]);
    }

    /// <param name="forms">Of each unit.</param>
    private static void WritePassages(
        string folder,
        IReadOnlyList<IndexedPassage> passages,
        List<byte[]> forms,
        TermColumns terms,
        PassageRecord record,
        IProgress<double>? progress)
    {
        using var directory = FSDirectory.Open(Path.Combine(folder, IndexFormat.Passages));
        using var analyzer = new ArchiveAnalyzer(terms);
        using var writer = new IndexWriter(directory, Config(analyzer));
        var document = new UnitDocument();
        var number = 0;
        foreach (var unit in passages.SelectMany(UnitsOf))
        {
            writer.AddDocument(document.Of(unit.Text, forms[number++], unit.IsSource ? [] : record.Write(unit.Passage)));
            if (number % UnitsBetweenReports == 0)
            {
                progress?.Report(ShareOfReading + ((ShareOfPassages - ShareOfReading) * number / forms.Count));
            }
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    /// <summary>A passage's reading text, and its source text where that differs.</summary>
    private static IEnumerable<(IndexedPassage Passage, string Text, bool IsSource)> UnitsOf(IndexedPassage passage)
    {
        yield return (passage, passage.Text, false);
        if (passage.SourceReadings.Count > 0)
        {
            yield return (passage, SourceText.Of(passage).Text, true);
        }
    }

    private static void WriteTerms(string folder, TermColumns terms)
    {
        using var directory = FSDirectory.Open(Path.Combine(folder, IndexFormat.Terms));
        using var analyzer = new ArchiveAnalyzer(terms);
        using var writer = new IndexWriter(directory, Config(analyzer));
        var fields = KeyFields.Select(field => new Field(FieldNames.Of(field), "", WhereOnly)).ToList();
        var document = new Document();
        foreach (var field in fields)
        {
            document.Add(field);
        }

        for (var term = 0; term < terms.Count; term++)
        {
            var text = terms.LettersOf(term).ToString();
            foreach (var field in fields)
            {
                field.SetStringValue(text);
            }

            writer.AddDocument(document);
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    /// <summary>One document for all units, its fields filled anew for each.</summary>
    private sealed class UnitDocument
    {
        private readonly Field exact = new(FieldNames.Of(IndexedField.Exact), "", WithPositions);
        private readonly Field search = new(FieldNames.Of(IndexedField.Search), "", WithPositions);
        private readonly Field joined = new(FieldNames.Of(IndexedField.Joined), "", WhereOnly);
        private readonly BinaryDocValuesField forms = new(FieldNames.Forms, new BytesRef());
        private readonly BinaryDocValuesField passage = new(FieldNames.Passage, new BytesRef());
        private readonly Document document;

        public UnitDocument() => document = [exact, search, joined, forms, passage];

        /// <param name="formsOfUnit">As <see cref="PackedNumbers"/>.</param>
        /// <param name="record">Empty for the second unit of a passage.</param>
        public Document Of(string text, byte[] formsOfUnit, byte[] record)
        {
            exact.SetStringValue(text);
            search.SetStringValue(text);
            joined.SetStringValue(text);
            forms.SetBytesValue(formsOfUnit);
            passage.SetBytesValue(record);
            return document;
        }
    }
}
