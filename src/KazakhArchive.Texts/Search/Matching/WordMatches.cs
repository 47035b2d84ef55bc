namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Everything in the archive that answers one word of the query.</summary>
internal sealed class WordMatches(string word)
{
    private readonly Dictionary<int, TermMatch> terms = [];
    private readonly Dictionary<(int First, int Second), PairMatch> pairs = [];

    /// <summary>The word in the search form.</summary>
    public string Word { get; } = word;

    public IReadOnlyCollection<TermMatch> Terms => terms.Values;

    public IReadOnlyCollection<PairMatch> Pairs => pairs.Values;

    /// <summary>Forgets what answers in ways that the reader has switched off.</summary>
    public void Remove(IReadOnlyCollection<MatchTier> tiers)
    {
        foreach (var match in terms.Values.Where(match => tiers.Contains(match.Tier)).ToList())
        {
            terms.Remove(match.Term);
        }

        foreach (var match in pairs.Where(match => tiers.Contains(match.Value.Tier)).ToList())
        {
            pairs.Remove(match.Key);
        }
    }

    public bool IsEmpty => terms.Count == 0 && pairs.Count == 0;

    public bool Holds(int term) => terms.ContainsKey(term);

    /// <summary>Keeps the best of several ways to the same term.</summary>
    public void Add(int term, float weight, MatchTier tier)
    {
        if (!terms.TryGetValue(term, out var known) || known.Weight < weight)
        {
            terms[term] = new TermMatch(term, weight, tier);
        }
    }

    public void AddPair(int first, int second, float weight, MatchTier tier)
    {
        if (!pairs.TryGetValue((first, second), out var known) || known.Weight < weight)
        {
            pairs[(first, second)] = new PairMatch(first, second, weight, tier);
        }
    }

    public float BestWeight => Math.Max(
        terms.Count == 0 ? 0 : terms.Values.Max(match => match.Weight),
        pairs.Count == 0 ? 0 : pairs.Values.Max(match => match.Weight));
}
