namespace KazakhArchive.Site.Pages.Search;

/// <summary>One way to narrow the hits down.</summary>
/// <param name="Name">The end of the interface's word for it: Work, Language, Kind, Century.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetChoice> Choices);
