using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Where the place leads that a query names: to works that have it, or nowhere, which is said. Neither where it names none.</summary>
/// <param name="IsOfAddress">Whether the query has it as an address of this site.</param>
public sealed record PlaceAnswer(IReadOnlyList<Jump> Jumps, IReadOnlyList<MissingPlace> Missing, bool IsOfAddress)
{
    public static PlaceAnswer None { get; } = new([], [], false);

    /// <param name="publicOrigin">Absolute addresses of other sites are no references.</param>
    public static PlaceAnswer To(SearchAddress address, Library library, Uri publicOrigin)
    {
        var asked = AskedPlace.Read(address.Query, address.Works, library, publicOrigin);
        var jumps = Jump.Of(asked, library);
        return new PlaceAnswer(jumps, jumps.Count == 0 ? MissingPlace.Of(asked, library) : [], asked is { IsAddress: true });
    }

    /// <summary>Whoever asks for a printed page, or several, or pastes an address, does not look for its words and numbers in the texts.</summary>
    public bool IsWhole => (IsOfAddress && IsOfPlace) || Jumps.Any(jump => jump.Pages is not null) || Missing.Any(missing => missing.Reference.Kind == PassageIdKind.PrintedPage);

    public bool IsOfPlace => Jumps.Count + Missing.Count > 0;

    /// <summary>
    /// What remains to be said of what the query's words find: nothing where they are printed pages or an address; of a reference nobody is told that it does not
    /// occur in the texts, and whoever is led to a place in a work is not led to the name that the work's title has in it.
    /// </summary>
    public SearchResult Beside(SearchResult found) => IsWhole
        ? found with
        {
            Total = 0, SureCount = 0, LooserCount = 0, Names = [], Hits = [], Facets = new SearchFacets([], [], [], []), AlsoSearched = [], DidYouMean = [], Notices = [],
        }
        : found with
        {
            Names = Jumps.Count > 0 ? [] : found.Names,
            Notices = IsOfPlace ? [.. found.Notices.Where(notice => notice.Kind != NoticeKind.WordNowhere)] : found.Notices,
        };
}
