using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;

namespace KazakhArchive.Search.Showing;

/// <param name="Query">How the text was understood.</param>
/// <param name="Total">How many passages answer, without the looser ones where those are not wanted.</param>
/// <param name="SureCount">How many answer by more than a likeness.</param>
/// <param name="LooserCount">How many answer by a likeness alone.</param>
/// <param name="Names">Ids of the entities of the gazetteer that the query names.</param>
/// <param name="Hits">The page of them that was asked for.</param>
/// <param name="AlsoSearched">Beside the words as typed, from the surest way of matching to the faintest.</param>
/// <param name="DidYouMean">Other queries that find more, best first; only where nothing or only something faint was found.</param>
public sealed record SearchResult(
    ParsedQuery Query,
    int Total,
    int SureCount,
    int LooserCount,
    IReadOnlyList<string> Names,
    IReadOnlyList<SearchHit> Hits,
    SearchFacets Facets,
    IReadOnlyList<AlsoSearched> AlsoSearched,
    IReadOnlyList<string> DidYouMean,
    IReadOnlyList<Notice> Notices)
{
    /// <summary>Whether there was no time to look for all: what was not found may be there.</summary>
    public bool IsCutShort => Notices.Any(notice => notice.Kind == NoticeKind.TimeUp);
}

/// <summary>What was searched beside the words as typed, by one way of matching.</summary>
/// <param name="Matched">Words as the texts first spell them, those that tell most first; never empty.</param>
public sealed record AlsoSearched(MatchTier Tier, IReadOnlyList<string> Matched);
