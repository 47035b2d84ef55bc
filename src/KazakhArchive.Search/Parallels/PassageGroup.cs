using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Parallels;

/// <summary>Passages of a work that are compared with those of another part: what they are about is read once.</summary>
public sealed class PassageGroup
{
    private readonly IReadOnlyList<(PassageId Reference, TopicVector Vector)> passages;
    private readonly Dictionary<PassageId, TopicVector> vectors;
    private readonly ILookup<int, (int Passage, double Weight)> postings;

    internal PassageGroup(WorkId work, IReadOnlyList<(PassageId Reference, TopicVector Vector)> passages)
    {
        (Work, this.passages) = (work, passages);
        vectors = passages.ToDictionary(passage => passage.Reference, passage => passage.Vector);
        postings = passages.Index()
            .SelectMany(passage => passage.Item.Vector.Weights.Select(topic => (topic.Topic, Posting: (passage.Index, topic.Weight))))
            .ToLookup(topic => topic.Topic, topic => topic.Posting);
    }

    public WorkId Work { get; }

    internal TopicVector? Find(PassageId reference) => vectors.GetValueOrDefault(reference);

    /// <summary>Those that share any of the topics, in the order of the book.</summary>
    internal IEnumerable<(PassageId Reference, TopicVector Vector, TopicProduct Product)> Sharing(IEnumerable<(int Topic, double Weight)> topics)
    {
        var products = new SortedDictionary<int, TopicProduct>();
        foreach (var (topic, weight) in topics)
        {
            foreach (var (passage, other) in postings[topic])
            {
                products[passage] = products.GetValueOrDefault(passage).Plus(weight, other);
            }
        }

        return products.Select(product => (passages[product.Key].Reference, passages[product.Key].Vector, product.Value));
    }
}
