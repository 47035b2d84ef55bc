namespace KazakhArchive.Search.Matching;

/// <summary>Everything in the archive that answers one word of the query.</summary>
/// <param name="word">In the search form.</param>
internal sealed class WordMatches(string word)
{
    // With so many passages that surely hold the word nobody pages to its faint likenesses, and in a large archive they cost most.
    private const int EnoughUnits = 300;

    private readonly Dictionary<string, TermMatch> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string First, string Second), PairMatch> pairs = [];

    public string Word => word;

    public IReadOnlyCollection<TermMatch> Terms => terms.Values;

    public IReadOnlyCollection<PairMatch> Pairs => pairs.Values;

    /// <summary>
    /// Whether the archive holds the word or something that is surely meant by it. Where it does not, all likenesses are chance: the
    /// word is nowhere.
    /// </summary>
    public bool IsEvident { get; private set; }

    /// <summary>Whether so many units answer that fainter likenesses need not be looked for.</summary>
    public bool AreEnough(Lexicon lexicon) =>
        terms.Keys.Sum(lexicon.UnitCountOf) + pairs.Values.Sum(pair => pair.Units.Length) >= EnoughUnits;

    public bool Holds(string term) => terms.ContainsKey(term);

    public bool HoldsPair(string first, string second) => pairs.ContainsKey((first, second));

    /// <summary>Of several ways to the same term the surest is told and the weightiest counts.</summary>
    /// <param name="isEvidence">Whether this match alone shows that the word is in the archive.</param>
    public void Add(string term, float weight, MatchTier tier, bool isEvidence)
    {
        IsEvident |= isEvidence;
        if (weight > 0)
        {
            terms[term] = terms.TryGetValue(term, out var known)
                ? new TermMatch(term, Math.Max(weight, known.Weight), tier < known.Tier ? tier : known.Tier)
                : new TermMatch(term, weight, tier);
        }
    }

    public void AddPair(PairMatch match, bool isEvidence)
    {
        IsEvident |= isEvidence;
        if (!pairs.TryGetValue((match.First, match.Second), out var known) || known.Weight < match.Weight)
        {
            pairs[(match.First, match.Second)] = match;
        }
    }

    /// <summary>Takes over what answers another word, each a little fainter and none surer than the way to that word.</summary>
    public void AddAll(WordMatches other, float weight, MatchTier surest)
    {
        IsEvident |= other.IsEvident;
        foreach (var match in other.Terms)
        {
            Add(match.Term, match.Weight * weight, match.Tier < surest ? surest : match.Tier, false);
        }

        foreach (var match in other.Pairs)
        {
            AddPair(match with { Weight = match.Weight * weight, Tier = match.Tier < surest ? surest : match.Tier }, false);
        }
    }
}

/// <summary>A term of the archive that answers a word of the query.</summary>
/// <param name="Weight">1 for the word itself, less for what resembles it.</param>
internal readonly record struct TermMatch(string Term, float Weight, MatchTier Tier);

/// <summary>Two terms that stand side by side in a text where the query has one word.</summary>
/// <param name="Units">Where they do, ascending; never empty.</param>
internal sealed record PairMatch(string First, string Second, float Weight, MatchTier Tier, int[] Units);
