using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Addresses;

/// <summary>What an address of a work or of a part of it leads to, the same for pages and machine forms.</summary>
/// <param name="Status">200, 308, 404, 410, or 503 while the work's files cannot be read.</param>
/// <param name="Location">Where a 308 leads; null for every other status.</param>
/// <param name="Edition">Null where the archive has no such work.</param>
/// <param name="Excerpt">Null for the whole work, and for whatever is not there.</param>
public sealed record AddressedText(int Status, string? Location, Edition? Edition, Excerpt? Excerpt)
{
    /// <param name="work">As the reader typed it.</param>
    /// <param name="reference">As the reader typed it; null for the whole work.</param>
    /// <param name="pathOf">The canonical path of what is found, in the form that was asked for.</param>
    public static AddressedText Find(
        HttpContext http, Library library, string work, string? reference, Func<Edition, PassageRange?, string> pathOf)
    {
        if (library.ReadTyped(work) is not Edition edition)
        {
            return new AddressedText(library.IsUnreadable(work) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound, null, null, null);
        }

        if (reference is null)
        {
            return At(http, pathOf(edition, null), edition, null);
        }

        switch (ReferenceLookup.Find(edition, reference))
        {
            case ReferenceAnswer.Found found:
                return At(http, pathOf(edition, found.Address), edition, found.Excerpt);
            case ReferenceAnswer.Gone gone:
                http.Features.Set(new Absence(edition, gone.Reason, []));
                return new AddressedText(StatusCodes.Status410Gone, null, edition, null);
            case ReferenceAnswer.Unknown unknown:
                http.Features.Set(new Absence(edition, null, unknown.Nearest));
                break;
        }

        return new AddressedText(StatusCodes.Status404NotFound, null, edition, null);
    }

    private static AddressedText At(HttpContext http, string path, Edition edition, Excerpt? excerpt) => CanonicalAddress.IsOf(http.Request, path)
        ? new AddressedText(StatusCodes.Status200OK, null, edition, excerpt)
        : new AddressedText(StatusCodes.Status308PermanentRedirect, CanonicalAddress.With(http.Request, path), edition, excerpt);
}

/// <summary>What an answer of 404 or 410 tells the error page about the way on.</summary>
/// <param name="Edition">The text in which something was looked for: today's, or a revision's.</param>
/// <param name="Reason">Why a published passage is gone, as passages.tsv has it; null for what never was.</param>
/// <param name="Nearest">What the work has closest to what was looked for; empty where nothing says.</param>
public sealed record Absence(Edition Edition, string? Reason, IReadOnlyList<PassageRange> Nearest);
