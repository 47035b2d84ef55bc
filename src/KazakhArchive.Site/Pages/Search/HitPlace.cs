namespace KazakhArchive.Site.Pages.Search;

/// <summary>Where a hit stands, as every search writes it in one interface language; markup.</summary>
/// <param name="Address">Of the passage, without a query string.</param>
/// <param name="Heading">Its reference and the title of its chapter.</param>
/// <param name="Place">Its work, its page, its language.</param>
public sealed record HitPlace(string Address, string Heading, string Place);
