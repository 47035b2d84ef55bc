using System.Globalization;
using System.Text;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>The documents of one work: its units in the order of the book, and one that says how far they reach.</summary>
internal sealed class WorkDocuments(string slug, IndexedText work)
{
    private const int Century = 100;

    // Nobody writes of the year 6400 yet.
    private const int BitsOfCenturies = 64;

    private static readonly FieldType Words = Indexed(IndexOptions.DOCS_AND_FREQS);
    private static readonly FieldType Forms = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private static readonly FieldType Counted = new FieldType { IsIndexed = true, IsTokenized = false, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS }.Freeze();

    // Years are few, so a range reads each of them and needs no terms for tens and hundreds.
    private static readonly FieldType Number = new FieldType(Int32Field.TYPE_NOT_STORED) { NumericPrecisionStep = int.MaxValue }.Freeze();

    private readonly HashSet<string> terms = new(StringComparer.Ordinal);

    /// <summary>Of all the documents that were handed out.</summary>
    public IReadOnlySet<string> Terms => terms;

    /// <summary>To be read once, in one go.</summary>
    public IEnumerable<Document> All()
    {
        var buffer = new TokenBuffer();
        var lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        var (units, tokens, facets) = (0, 0L, new UnitFacets());
        var readingTokens = new Dictionary<Language, long>();
        foreach (var (passage, number) in work.Passages.Select((passage, number) => (passage, number)))
        {
            foreach (var (text, isSource) in Layers(passage))
            {
                var hashes = TokenHashes.Write(text, buffer, lookup);
                units++;
                tokens += hashes.Length / sizeof(uint);
                readingTokens[passage.Language] = readingTokens.GetValueOrDefault(passage.Language) + (isSource || passage.Kind.IsEditorial() ? 0 : hashes.Length / sizeof(uint));

                // What a passage names is what its reader sees, in whichever layer its words are found.
                var years = NamedYears.In(passage.Text);
                facets.Add(new UnitAttributes(isSource, passage.Kind, passage.Language), CenturiesOf(years));
                yield return Unit(passage, number, text, isSource, hashes, passage.Kind.IsEditorial() ? work.Entry?.Language ?? passage.Language : passage.Language, years);
            }
        }

        yield return Extent(units, tokens, readingTokens, facets);
    }

    private Document Extent(int units, long tokens, Dictionary<Language, long> readingTokens, UnitFacets facets)
    {
        Document document =
        [
            new StringField(FieldNames.Record, FieldNames.Extent, Field.Store.NO),
            new StringField(FieldNames.Work, slug, Field.Store.NO),
            new StringField(FieldNames.Slug, slug, Field.Store.NO),
            new BinaryDocValuesField(FieldNames.Name, Bytes(slug)),
            new BinaryDocValuesField(FieldNames.Digest, Bytes(work.Digest.Value)),
            new BinaryDocValuesField(FieldNames.Stamp, Bytes(work.Stamp.Value)),
            new NumericDocValuesField(FieldNames.UnitCount, units),
            new BinaryDocValuesField(FieldNames.Facets, new BytesRef(facets.ToBytes())),
            new NumericDocValuesField(FieldNames.TokenCount, tokens),
            .. readingTokens.Select(count => new NumericDocValuesField(FieldNames.ReadingTokenCount(count.Key), count.Value)),
        ];
        if (work.Entry is not null)
        {
            document.Add(new BinaryDocValuesField(FieldNames.Catalogue, new BytesRef(CatalogueFormat.Write(work.Entry))));
        }

        return document;
    }

    // The reading text, and the source's where that differs.
    private static IEnumerable<(string Text, bool IsSource)> Layers(IndexedPassage passage)
    {
        yield return (passage.Text, false);
        if (passage.SourceReadings.Count > 0)
        {
            yield return (SourceText.From(passage).Text, true);
        }
    }

    // The language by which it is chosen is that of the book, also of what the editor says of it in another.
    private static Document Unit(IndexedPassage passage, int number, string text, bool isSource, byte[] hashes, Language language, IReadOnlyList<NamedYears> years)
    {
        Document document =
        [
            new StringField(FieldNames.Record, FieldNames.Unit, Field.Store.NO),
            new StringField(FieldNames.Work, passage.Work, Field.Store.NO),
            new StringField(FieldNames.Language, language.Code(), Field.Store.NO),
            new StringField(FieldNames.Kind, passage.Kind.ToString(), Field.Store.NO),
            new Field(FieldNames.Word, text, Words),
            new Field(FieldNames.Exact, text, Forms),
            new BinaryDocValuesField(FieldNames.Tokens, new BytesRef(hashes)),
        ];
        if (!isSource)
        {
            document.Add(new BinaryDocValuesField(FieldNames.Place, new BytesRef(PassagePlace.Of(passage, number).ToBytes())));
            if (passage.Kind.IsEditorial())
            {
                document.Add(new BinaryDocValuesField(FieldNames.Text, Bytes(passage.Text)));
            }
        }

        if (int.TryParse(passage.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
        {
            document.Add(new Int32Field(FieldNames.Page, page, Number));
        }

        foreach (var year in years.Where(span => span.Last - span.First + 1 < Century).SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)).Distinct())
        {
            document.Add(new Int32Field(FieldNames.Year, year, Number));
        }

        foreach (var span in years.Where(span => span.Last - span.First + 1 >= Century))
        {
            document.Add(new Int32Field(FieldNames.HundredYears, span.First, Number));
            if (span.IsCountedCentury)
            {
                // Who asks for 1800 to 1899 means the nineteenth century too.
                document.Add(new Int32Field(FieldNames.HundredYears, span.First - 1, Number));
            }
        }

        if (!isSource)
        {
            AddWhatItNames(document, passage, years);
        }

        return document;
    }

    private static void AddMentions(Document document, IReadOnlyList<EntityMention> mentions, IReadOnlyList<NamedYears> years)
    {
        foreach (var mention in mentions)
        {
            document.Add(new Field(FieldNames.Mention, mention.Entity.Value, Counted));
        }

        foreach (var entity in mentions.Select(mention => mention.Entity).Distinct())
        {
            document.Add(new SortedSetDocValuesField(FieldNames.Mentioned, Bytes(entity.Value)));
        }

        document.Add(new BinaryDocValuesField(FieldNames.MentionPlaces, new BytesRef(MentionPlaces.Write(mentions))));
        foreach (var year in years.SelectMany(span => new[] { span.First, span.Last }).Distinct())
        {
            document.Add(new SortedSetDocValuesField(FieldNames.MentionYears, Bytes(year.ToString(CultureInfo.InvariantCulture))));
        }
    }

    // Once for each passage.
    private static void AddWhatItNames(Document document, IndexedPassage passage, IReadOnlyList<NamedYears> years)
    {
        if (passage.Mentions.Count > 0)
        {
            AddMentions(document, passage.Mentions, years);
        }

        if (passage.Dates.Count > 0)
        {
            document.Add(new StringField(FieldNames.Dated, passage.Language.Code(), Field.Store.NO));
            document.Add(new BinaryDocValuesField(FieldNames.Dates, new BytesRef(DateFormat.Write(passage.Dates))));
        }

        if (passage.Topics.Count > 0)
        {
            AddTopics(document, passage);
        }
    }

    private static void AddTopics(Document document, IndexedPassage passage)
    {
        var topics = passage.Topics.Select(topic => (Key: TopicKeys.Of(topic.Topic), topic.Count)).OrderBy(topic => topic.Key, StringComparer.Ordinal).ToList();
        var counts = new byte[topics.Count];
        foreach (var (i, (key, count)) in topics.Index())
        {
            counts[i] = (byte)Math.Min(count, byte.MaxValue);
            document.Add(new SortedSetDocValuesField(FieldNames.Topics, Bytes(key)));
            for (var time = 0; time < counts[i]; time++)
            {
                document.Add(new Field(FieldNames.TopicIn(passage.Language), key, Counted));
            }
        }

        document.Add(new BinaryDocValuesField(FieldNames.TopicCounts, new BytesRef(counts)));
    }

    private static long CenturiesOf(IEnumerable<NamedYears> years) =>
        years.SelectMany(span => span.Hundreds)
            .Where(century => century < BitsOfCenturies)
            .Aggregate(0L, (centuries, century) => centuries | (1L << century));

    internal static BytesRef Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static FieldType Indexed(IndexOptions options) => new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options }.Freeze();
}
