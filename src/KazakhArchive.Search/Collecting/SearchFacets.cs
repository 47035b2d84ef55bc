namespace KazakhArchive.Search.Collecting;

/// <summary>How all the passages found are spread, each list without empty values.</summary>
/// <param name="Works">In the order of the archive.</param>
/// <param name="Languages">Of the books: what the editor says of one, in whichever language, counts with it.</param>
/// <param name="Centuries">Ascending; a passage counts once in each hundred years of which it names a year.</param>
public sealed record SearchFacets(
    IReadOnlyList<FacetCount> Works, IReadOnlyList<FacetCount> Languages, IReadOnlyList<FacetCount> Kinds, IReadOnlyList<FacetCount> Centuries);

/// <param name="Value">A work's slug, a language's code, a kind's name in lower case, a hundred years’ number (19: 1900 to 1999).</param>
public sealed record FacetCount(string Value, int Count);
