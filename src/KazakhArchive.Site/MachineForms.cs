using KazakhArchive.Site.Pages;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site;

/// <summary>Answers the machine forms of works and passages as their pages are answered: 200, 308, 404 or 410.</summary>
public static class MachineForms
{
    /// <param name="work">As the reader typed it.</param>
    /// <param name="reference">As the reader typed it; null for the whole work.</param>
    /// <param name="extension">With its dot.</param>
    /// <param name="write">Called for what exists, at its canonical address; the excerpt is null for the whole work.</param>
    public static IResult Answer(
        HttpContext http, Library library, string work, string? reference, string extension, Func<Edition, Excerpt?, IResult> write)
    {
        if (library.FindTyped(work) is not Edition edition)
        {
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        }

        http.Features.Set(new Absence(edition.Work, null, []));
        if (reference is null)
        {
            return AtItsAddress(http, PassageUrls.MachineForm(edition.Work.Id, null, extension), () => write(edition, null));
        }

        switch (ReferenceLookup.Find(edition, reference))
        {
            case ReferenceAnswer.Found found:
                var path = PassageUrls.MachineForm(edition.Work.Id, found.Address, extension);
                return AtItsAddress(http, path, () => write(edition, found.Excerpt));
            case ReferenceAnswer.Gone gone:
                http.Features.Set(new Absence(edition.Work, gone.Reason, []));
                return TypedResults.StatusCode(StatusCodes.Status410Gone);
            case ReferenceAnswer.Unknown unknown:
                http.Features.Set(new Absence(edition.Work, null, unknown.Nearest));
                break;
        }

        return TypedResults.StatusCode(StatusCodes.Status404NotFound);
    }

    private static IResult AtItsAddress(HttpContext http, string path, Func<IResult> write) => CanonicalAddress.IsOf(http.Request, path)
        ? write()
        : TypedResults.Redirect(CanonicalAddress.With(http.Request, path), permanent: true, preserveMethod: true);
}
