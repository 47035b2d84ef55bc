namespace KazakhArchive.Texts.Search;

/// <summary>How all the passages found are spread, each list without empty values.</summary>
/// <param name="Works">In the order of the archive.</param>
/// <param name="Centuries">Ascending; a passage counts once in each century of which it names a year.</param>
public sealed record SearchFacets(
    IReadOnlyList<FacetCount> Works, IReadOnlyList<FacetCount> Languages, IReadOnlyList<FacetCount> Kinds, IReadOnlyList<FacetCount> Centuries);
