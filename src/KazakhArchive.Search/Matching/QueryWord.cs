namespace KazakhArchive.Search.Matching;

/// <summary>A word of the query.</summary>
/// <param name="Written">As the reader typed it.</param>
/// <param name="Exact">The exact form, as in <see cref="Texts.Orthography.Token"/>.</param>
/// <param name="Term">The search form.</param>
public sealed record QueryWord(string Written, string Exact, string Term);
