namespace KazakhArchive.Search.Matching;

/// <summary>The ways of matching that a reader has left on.</summary>
internal readonly record struct TierSet(int Off)
{
    /// <summary>The word itself cannot be switched off.</summary>
    public static TierSet Without(IEnumerable<MatchTier> tiers) =>
        new(tiers.Where(tier => tier is not (MatchTier.Exact or MatchTier.Form)).Aggregate(0, (off, tier) => off | (1 << (int)tier)));

    /// <summary>The same without what is only alike in its letters.</summary>
    public TierSet WithoutLetters() => new(Off | (1 << (int)MatchTier.Fuzzy) | (1 << (int)MatchTier.Gram));

    public TierSet With(params ReadOnlySpan<MatchTier> tiers)
    {
        var off = Off;
        foreach (var tier in tiers)
        {
            off &= ~(1 << (int)tier);
        }

        return new TierSet(off);
    }

    public bool Has(MatchTier tier) => (Off & (1 << (int)tier)) == 0;
}
