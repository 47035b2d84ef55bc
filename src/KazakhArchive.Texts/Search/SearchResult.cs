using KazakhArchive.Texts.Search.Querying;

namespace KazakhArchive.Texts.Search;

/// <param name="Query">How the text was understood.</param>
/// <param name="Total">How many passages answer.</param>
/// <param name="Hits">The page of them that was asked for.</param>
/// <param name="AlsoSearched">Beside the words as typed, from the surest way of matching to the faintest; only pages ask for it.</param>
/// <param name="DidYouMean">Other queries that find more, best first; only where nothing or only something faint was found.</param>
public sealed record SearchResult(
    ParsedQuery Query,
    int Total,
    IReadOnlyList<SearchHit> Hits,
    SearchFacets Facets,
    Lazy<IReadOnlyList<AlsoSearched>> AlsoSearched,
    IReadOnlyList<string> DidYouMean,
    IReadOnlyList<Notice> Notices);
