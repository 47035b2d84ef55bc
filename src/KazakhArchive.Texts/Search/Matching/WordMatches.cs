using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Everything in the archive that answers one word of the query.</summary>
internal sealed class WordMatches
{
    private Dictionary<int, TermMatch> terms = [];
    private Dictionary<(int First, int Second), PairMatch> pairs = [];

    // Whether another holds the same dictionaries, which then must not change.
    private bool isShared;

    public WordMatches(string word) => Word = word;

    private WordMatches(WordMatches other)
    {
        (Word, terms, pairs, IsEvident) = (other.Word, other.terms, other.pairs, other.IsEvident);
        isShared = true;
    }

    /// <summary>The same once more, to be added to by one query alone; this one may not be added to any more.</summary>
    public WordMatches Copy() => new(this);

    /// <summary>The word in the search form.</summary>
    public string Word { get; }

    public IReadOnlyCollection<TermMatch> Terms => terms.Values;

    public IReadOnlyCollection<PairMatch> Pairs => pairs.Values;

    public bool IsEmpty => terms.Count == 0 && pairs.Count == 0;

    // With so many passages that surely hold the word nobody pages to its faint likenesses, and in a large archive they cost most.
    private const int EnoughUnits = 300;

    /// <summary>Whether so many units answer that fainter likenesses need not be looked for.</summary>
    public bool AreEnough(IPostingStore store)
    {
        var count = 0;
        foreach (var term in terms.Keys)
        {
            count += store.UnitCountOf(term);
        }

        foreach (var pair in pairs.Values)
        {
            count += pair.Units.Count;
        }

        return count >= EnoughUnits;
    }

    public bool Holds(int term) => terms.ContainsKey(term);

    /// <summary>
    /// Whether the archive holds the word or something that is surely meant by it. Where it does not, all likenesses are chance: the
    /// word is nowhere.
    /// </summary>
    public bool IsEvident { get; private set; }

    /// <summary>Of several ways to the same term the surest is told and the weightiest counts.</summary>
    /// <param name="isEvidence">Whether this match alone shows that the word is in the archive.</param>
    public void Add(int term, float weight, MatchTier tier, bool isEvidence)
    {
        IsEvident |= isEvidence;
        if (weight > 0)
        {
            Part();
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
            Part();
            pairs[(match.First, match.Second)] = match;
        }
    }

    public bool HoldsPair(int first, int second) => pairs.ContainsKey((first, second));

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

    private void Part()
    {
        if (isShared)
        {
            (terms, pairs, isShared) = (new(terms), new(pairs), false);
        }
    }
}
