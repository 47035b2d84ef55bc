using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Parallels;

/// <summary>
/// The topics of the archive with their weights: what few passages are about tells most. It grows with the gazetteer and the glossary, not
/// with the texts. Immutable.
/// </summary>
internal sealed class TopicTable
{
    // A topic of more passages leads nowhere, and reading its list for each of them would take the square of their number.
    private const int MostPostings = 1000;

    // By the pairs of tests/KazakhArchive.Tests/Search/Parallels/judged-pairs.tsv: passages that share a khan, a tribe or a treaty
    // are about the same matter, those that share a state or a year often do, those that share a notion seldom. Neighbouring values
    // do about as well.
    private const double NameWeight = 1;
    private const double LandWeight = 0.8;
    private const double YearsWeight = 0.8;
    private const double TermWeight = 0.45;

    private readonly OpenIndex index;
    private readonly Dictionary<string, int> numbers;
    private readonly Topic[] topics;
    private readonly string[] keys;
    private readonly int[] frequencies;
    private readonly double[] weights;

    // The number of each topic by its place among those of the segment; negative where it is none.
    private readonly int[][] numbersInSegments;

    /// <param name="names">Knows what the names are.</param>
    /// <param name="terms">Knows the glossary.</param>
    public TopicTable(OpenIndex index, Gazetteer names, TopicFinder terms)
    {
        this.index = index;

        // What only one work is about leads nowhere, and must not part its passages from the others'.
        var uses = TopicUse.Of(index).Where(use => use.Value.IsOfSeveralWorks).OrderBy(use => use.Key, StringComparer.Ordinal).ToList();
        var passageCount = index.Segments.Sum(segment => PassagesOf(segment).Count());
        keys = [.. uses.Select(use => use.Key)];
        topics = [.. keys.Select(key => TopicKeys.Read(key, terms))];
        frequencies = [.. uses.Select(use => use.Value.Frequency)];
        weights = [.. topics.Zip(frequencies, (topic, frequency) => WeightOf(topic, names) * Math.Log((double)passageCount / frequency))];
        numbers = keys.Index().ToDictionary(key => key.Item, key => key.Index, StringComparer.Ordinal);
        numbersInSegments = [.. index.Segments.Select(NumbersIn)];
        AverageLength = TopicLengths.Average(index, this);
    }

    /// <summary>Of the vectors of all passages.</summary>
    public double AverageLength { get; }

    public Topic this[int topic] => topics[topic];

    /// <summary>Null where it leads nowhere else.</summary>
    public int? NumberOf(string key) => numbers.TryGetValue(key, out var number) ? number : null;

    public string KeyOf(int topic) => keys[topic];

    /// <summary>Whether other passages are looked for by it.</summary>
    public bool Leads(int topic) => frequencies[topic] <= MostPostings;

    /// <summary>What is mentioned often weighs more, though not as often more.</summary>
    public double WeightOf(int topic, int count) => weights[topic] * (1 + Math.Log(count));

    public TopicVector VectorOf(IEnumerable<TopicCount> mentioned) => new(
    [
        .. mentioned.Select(topic => (Number: NumberOf(TopicKeys.Of(topic.Topic)), topic.Count))
            .Where(topic => topic.Number is not null)
            .Select(topic => (Topic: topic.Number!.Value, Weight: WeightOf(topic.Number!.Value, topic.Count)))
            .OrderBy(topic => topic.Topic),
    ]);

    /// <summary>Of the passage whose reading layer a unit is.</summary>
    public TopicVector VectorOf(int unit)
    {
        var segment = index.SegmentOf(unit);
        var found = new List<(int, double)>();
        if (segment.Reader.GetSortedSetDocValues(FieldNames.Topics) is SortedSetDocValues places)
        {
            var counts = new BytesRef();
            segment.Reader.GetBinaryDocValues(FieldNames.TopicCounts).Get(unit - segment.Context.DocBase, counts);
            places.SetDocument(unit - segment.Context.DocBase);
            var inSegment = numbersInSegments[segment.Context.Ord];
            for (var i = counts.Offset; places.NextOrd() is var place && place != SortedSetDocValues.NO_MORE_ORDS; i++)
            {
                if (inSegment[place] is >= 0 and var topic)
                {
                    found.Add((topic, WeightOf(topic, counts.Bytes[i])));
                }
            }
        }

        return new TopicVector(found);
    }

    /// <summary>The units of a segment that are the reading layers of passages.</summary>
    public static IEnumerable<int> PassagesOf(Segment segment) => segment.Extents
        .SelectMany(extent => Enumerable.Range(extent.FirstUnit, extent.EndUnit - extent.FirstUnit))
        .Where(unit => UnitAttributes.Unpack(segment.Attributes[unit]) is { IsSource: false, Kind: PassageKind.Text });

    private int[] NumbersIn(Segment segment)
    {
        var bytes = new BytesRef();
        var places = segment.Reader.GetSortedSetDocValues(FieldNames.Topics);
        var found = new int[places?.ValueCount ?? 0];
        for (var place = 0; place < found.Length; place++)
        {
            places!.LookupOrd(place, bytes);
            found[place] = NumberOf(bytes.Utf8ToString()) ?? -1;
        }

        return found;
    }

    private static double WeightOf(Topic topic, Gazetteer names) => topic switch
    {
        Topic.Name name when names.Find(name.Entity)?.Type is EntityType.Country or EntityType.Region or EntityType.People => LandWeight,
        Topic.Name => NameWeight,
        Topic.Years => YearsWeight,
        _ => TermWeight,
    };
}
