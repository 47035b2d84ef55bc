namespace KazakhArchive.Search.Matching;

/// <summary>A word of the query.</summary>
/// <param name="Exact">The exact form, as in <see cref="Texts.Orthography.Token"/>.</param>
/// <param name="Term">The search form.</param>
public sealed record QueryWord(string Exact, string Term);
