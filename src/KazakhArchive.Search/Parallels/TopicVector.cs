namespace KazakhArchive.Search.Parallels;

/// <summary>How much a text is about each topic.</summary>
/// <param name="Weights">By the numbers of the topics, ascending.</param>
internal sealed record TopicVector(IReadOnlyList<(int Topic, double Weight)> Weights)
{
    /// <summary>Euclidean.</summary>
    public double Length { get; } = Math.Sqrt(Weights.Sum(topic => topic.Weight * topic.Weight));

    /// <summary>What both are about, that which tells most first.</summary>
    public IEnumerable<int> SharedWith(TopicVector other)
    {
        var weights = other.Weights.ToDictionary(topic => topic.Topic, topic => topic.Weight);
        return Weights.Where(topic => weights.ContainsKey(topic.Topic))
            .OrderByDescending(topic => topic.Weight * weights[topic.Topic])
            .ThenBy(topic => topic.Topic)
            .Select(topic => topic.Topic);
    }
}

/// <summary>What is known about two vectors after some of the topics that they share.</summary>
internal readonly record struct TopicProduct(double Sum, double Greatest, double OtherSquares)
{
    /// <summary>One name may be shared by chance, several are not: what weighs most counts half.</summary>
    public double Evidence => Sum - (Greatest / 2);

    public TopicProduct Plus(double weight, double other) => new(Sum + (weight * other), Math.Max(Greatest, weight * other), OtherSquares + (other * other));
}
