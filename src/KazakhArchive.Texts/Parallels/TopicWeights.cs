using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Parallels;

/// <summary>Numbers the topics of the archive and weighs them: what few passages speak of tells most. Immutable.</summary>
internal sealed class TopicWeights
{
    // By the pairs of tests/KazakhArchive.Tests/Texts/Parallels/judged-pairs.tsv: passages that share a khan, a tribe or a treaty
    // speak of the same matter, those that share a state or a year often do, those that share a notion seldom. Neighbouring values
    // do about as well.
    private const float NameWeight = 1f;
    private const float LandWeight = 0.8f;
    private const float YearsWeight = 0.8f;
    private const float TermWeight = 0.45f;

    private readonly Dictionary<Topic, int> numbers = [];
    private readonly List<Topic> topics = [];
    private readonly float[] weights;

    /// <param name="passages">Of the whole archive, each with its work and its mentions.</param>
    /// <param name="gazetteer">Knows what the names are.</param>
    public TopicWeights(Gazetteer.Gazetteer gazetteer, IReadOnlyList<(WorkId Work, IReadOnlyList<TopicMention> Mentions)> passages)
    {
        // What only one work speaks of leads nowhere, and must not part its passages from the others'.
        var topicsOfMore = passages
            .SelectMany(passage => passage.Mentions.Select(mention => mention.Topic).Distinct().Select(topic => (Topic: topic, passage.Work)))
            .GroupBy(use => use.Topic)
            .Where(uses => uses.Select(use => use.Work).Distinct().Skip(1).Any())
            .Select(uses => (uses.Key, Frequency: uses.Count()));
        var found = new List<float>();
        foreach (var (topic, frequency) in topicsOfMore)
        {
            numbers.Add(topic, topics.Count);
            topics.Add(topic);
            found.Add(WeightOf(topic, gazetteer) * MathF.Log((float)passages.Count / frequency));
        }

        weights = [.. found];
    }

    public int Count => topics.Count;

    public Topic this[int number] => topics[number];

    /// <summary>What is mentioned often weighs more, though not as often more.</summary>
    public TopicVector Vector(IEnumerable<TopicMention> mentions) => TopicVector.Of(
    [
        .. mentions.CountBy(mention => mention.Topic)
            .Where(topic => numbers.ContainsKey(topic.Key))
            .Select(topic => (Topic: numbers[topic.Key], Weight: weights[numbers[topic.Key]] * (1 + MathF.Log(topic.Value))))
            .OrderBy(topic => topic.Topic),
    ]);

    private static float WeightOf(Topic topic, Gazetteer.Gazetteer gazetteer) => topic switch
    {
        Topic.Name name when gazetteer.Find(name.Entity)?.Type is EntityType.Country or EntityType.Region or EntityType.People => LandWeight,
        Topic.Name => NameWeight,
        Topic.Years => YearsWeight,
        _ => TermWeight,
    };
}
