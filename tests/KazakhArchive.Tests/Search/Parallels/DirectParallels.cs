using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search.Parallels;

/// <summary>The parallels of an archive by comparing each passage with every other, as the formula says and as slowly as it says.</summary>
internal sealed class DirectParallels
{
    private const double Slope = 0.6;

    private readonly Library library;
    private readonly Dictionary<Topic, int> frequencies;
    private readonly double averageLength;

    public DirectParallels(Library library)
    {
        this.library = library;
        var finder = new TopicFinder(library.Glossary);
        Passages =
        [
            .. library.Editions.SelectMany(edition => PassageList.Of(edition.Chapters)
                .Where(passage => passage.Block.Kind is not (BlockKind.Heading or BlockKind.Note or BlockKind.Figure))
                .Select(passage => new DirectPassage(edition, passage.Id.ToString(), passage.Chapter, finder.Count(passage.Block, passage.Reading).ToDictionary(topic => topic.Topic, topic => topic.Count)))),
        ];
        frequencies = Passages.SelectMany(passage => passage.Topics.Keys.Select(topic => (topic, passage.Work)))
            .GroupBy(use => use.topic)
            .Where(uses => uses.Select(use => use.Work).Distinct().Count() > 1)
            .ToDictionary(uses => uses.Key, uses => uses.Count());
        averageLength = Passages.Average(Length);
    }

    public IReadOnlyList<DirectPassage> Passages { get; }

    /// <summary>The three nearest of other languages.</summary>
    public IEnumerable<(DirectPassage Passage, double Closeness, IReadOnlyList<Topic> Shared)> Of(DirectPassage passage) =>
        Nearest(passage, Passages.Where(other => other.Edition.Work.Language != passage.Edition.Work.Language)).Take(3);

    /// <summary>Those that are close, the nearest first.</summary>
    public IEnumerable<(DirectPassage Passage, double Closeness, IReadOnlyList<Topic> Shared)> Nearest(DirectPassage passage, IEnumerable<DirectPassage> others) => others
        .Select(other => (Passage: other, Products: passage.Topics.Keys.Where(other.Topics.ContainsKey).Where(frequencies.ContainsKey)
            .Select(topic => (Topic: topic, Value: Weight(passage, topic) * Weight(other, topic))).OrderByDescending(product => product.Value).ThenBy(product => Key(product.Topic), StringComparer.Ordinal).ToList()))
        .Where(other => other.Products.Count > 0)
        .Select(other => (
            other.Passage,
            Closeness: (other.Products.Sum(product => product.Value) - (other.Products[0].Value / 2)) / Pivoted(passage) / Pivoted(other.Passage),
            Shared: (IReadOnlyList<Topic>)[.. other.Products.Select(product => product.Topic)]))
        .Where(other => other.Closeness >= 0.25)
        .OrderByDescending(other => Math.Round(other.Closeness, 12));

    private double Weight(DirectPassage passage, Topic topic) => frequencies.TryGetValue(topic, out var frequency)
        ? KindWeight(topic) * Math.Log((double)Passages.Count / frequency) * (1 + Math.Log(passage.Topics[topic]))
        : 0;

    private double KindWeight(Topic topic) => topic switch
    {
        Topic.Name name => library.Gazetteer.Find(name.Entity)!.Type is EntityType.Country or EntityType.Region or EntityType.People ? 0.8 : 1,
        Topic.Years => 0.8,
        _ => 0.45,
    };

    private double Length(DirectPassage passage) => Math.Sqrt(passage.Topics.Keys.Sum(topic => Weight(passage, topic) * Weight(passage, topic)));

    private double Pivoted(DirectPassage passage) => ((1 - Slope) * averageLength) + (Slope * Length(passage));

    private static string Key(Topic topic) => topic switch
    {
        Topic.Name name => $"name {name.Entity}",
        Topic.Term term => $"term {term.Entry.Id}",
        Topic.Years years => $"years {years.First} {years.Last}",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };
}

/// <param name="Topics">With how often it speaks of each.</param>
internal sealed record DirectPassage(Edition Edition, string Reference, Ordinal Chapter, IReadOnlyDictionary<Topic, int> Topics)
{
    public string Work => Edition.Work.Id.Value;

    public override string ToString() => $"{Work} {Reference}";
}
