namespace KazakhArchive.Texts.Search.Bridging;

/// <summary>One thing with all its names, or one notion with its words.</summary>
/// <param name="Tier"><see cref="MatchTier.Name"/> or <see cref="MatchTier.Glossary"/>.</param>
/// <param name="Forms">Of all languages, each as its words in the search form.</param>
public sealed record BridgeEntry(MatchTier Tier, IReadOnlyList<IReadOnlyList<string>> Forms);
