namespace KazakhArchive.Texts.Parallels;

/// <summary>How much a text speaks of what.</summary>
/// <param name="Weights">By the numbers of the topics, ascending.</param>
/// <param name="Length">Euclidean.</param>
internal sealed record TopicVector(IReadOnlyList<(int Topic, float Weight)> Weights, float Length)
{
    public static TopicVector Of(IReadOnlyList<(int Topic, float Weight)> weights) =>
        new(weights, MathF.Sqrt(weights.Sum(topic => topic.Weight * topic.Weight)));
}
