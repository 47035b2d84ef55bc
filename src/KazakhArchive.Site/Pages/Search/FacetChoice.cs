namespace KazakhArchive.Site.Pages.Search;

/// <param name="Address">With this choice made or, where it is made already, taken back.</param>
/// <param name="Count">How many hits there are with it.</param>
public sealed record FacetChoice(string Label, int Count, bool IsChosen, SearchAddress Address);
