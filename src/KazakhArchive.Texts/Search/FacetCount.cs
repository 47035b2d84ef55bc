namespace KazakhArchive.Texts.Search;

/// <param name="Value">A work's slug, a language's code, a kind's name in lower case, a century's number.</param>
public sealed record FacetCount(string Value, int Count);
