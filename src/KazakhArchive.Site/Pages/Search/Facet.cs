namespace KazakhArchive.Site.Pages.Search;

/// <summary>One way to narrow the hits down.</summary>
/// <param name="Name">The end of the interface's word for it: Work, Language, Kind, Century.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetChoice> Choices);

/// <param name="Address">With this choice made or, where it is made already, taken back.</param>
/// <param name="Count">How many hits there are with it.</param>
public sealed record FacetChoice(string Label, int Count, bool IsChosen, SearchAddress Address);
