namespace KazakhArchive.Texts.Search.Bridging;

/// <summary>Words of a query that together are a form of something.</summary>
/// <param name="Start">The first of the words.</param>
/// <param name="Entries">More than one where the form is ambiguous; never empty.</param>
public sealed record BridgeSpan(int Start, int Length, IReadOnlyList<BridgeEntry> Entries);
