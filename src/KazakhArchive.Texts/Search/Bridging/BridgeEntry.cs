namespace KazakhArchive.Texts.Search.Bridging;

/// <summary>One thing with all its names, or one notion with its words.</summary>
/// <param name="Tier"><see cref="MatchTier.Name"/> or <see cref="MatchTier.Glossary"/>.</param>
/// <param name="Id">Its row in the gazetteer or the glossary.</param>
/// <param name="Forms">Of all languages, each as its words in the search form.</param>
public sealed record BridgeEntry(MatchTier Tier, string Id, IReadOnlyList<IReadOnlyList<string>> Forms);
