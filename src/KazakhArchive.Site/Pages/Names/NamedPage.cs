using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Gazetteer;
using Microsoft.AspNetCore.Mvc;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>Finds the name that an address means.</summary>
public static class NamedPage
{
    // No name is longer in any language; what is longer is like none, and would be compared with all of them.
    private const int LongestUtf16 = 100;

    /// <summary>Null if the answer is not the page: the right spelling of the id, or 404 with what is near.</summary>
    public static Entity? Find(HttpContext http, Gazetteer gazetteer, string typed, out IActionResult answer)
    {
        answer = new StatusCodeResult(StatusCodes.Status404NotFound);
        if (typed.Length > LongestUtf16)
        {
            return null;
        }

        if (EntityId.TryParse(typed) is EntityId id && gazetteer.Find(id) is Entity found)
        {
            return found;
        }

        if (EntityId.TryParse(typed.ToLowerInvariant()) is EntityId lower && gazetteer.Find(lower) is not null)
        {
            answer = new RedirectResult(PassageUrls.Name(lower), permanent: true, preserveMethod: true);
        }
        else
        {
            http.Features.Set(new NameAbsence(NearNames.Of(gazetteer, typed)));
        }

        return null;
    }
}

/// <summary>What an answer of 404 under the address of a name tells the error page about the way on.</summary>
/// <param name="Nearest">What the gazetteer has closest to what was looked for; may be empty.</param>
public sealed record NameAbsence(IReadOnlyList<Entity> Nearest);
