using KazakhArchive.Search.Querying;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Where the place leads that a query names: to works that have it, or nowhere, which is said. Neither where it names none.</summary>
public sealed record PlaceAnswer(IReadOnlyList<Jump> Jumps, IReadOnlyList<MissingPlace> Missing)
{
    public static PlaceAnswer None { get; } = new([], []);

    /// <param name="publicOrigin">Absolute addresses of other sites are no references.</param>
    public static PlaceAnswer To(SearchAddress address, Library library, Uri publicOrigin)
    {
        var asked = AskedPlace.Read(address.Query, address.Works, library, publicOrigin);
        var jumps = Jump.Of(asked, library);
        return new PlaceAnswer(jumps, jumps.Count == 0 ? MissingPlace.Of(asked, library) : []);
    }

    public bool IsOfPlace => Jumps.Count + Missing.Count > 0;

    /// <summary>Whoever asks for a printed page, or several, does not look for their numbers in the texts.</summary>
    public bool IsOfPages => Jumps.Any(jump => jump.Pages is not null) || Missing.Any(missing => missing.Reference.Kind == PassageIdKind.PrintedPage);

    /// <summary>What remains to be said of the query's words: of a reference nobody is told that it does not occur in the texts.</summary>
    public IEnumerable<Notice> Remaining(IEnumerable<Notice> notices) =>
        IsOfPlace ? notices.Where(notice => notice.Kind != NoticeKind.WordNowhere) : notices;
}
