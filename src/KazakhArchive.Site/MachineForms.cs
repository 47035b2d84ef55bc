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
        var text = AddressedText.Find(http, library, work, reference, (edition, range) => PassageUrls.MachineForm(edition, range, extension));
        return text switch
        {
            { Status: StatusCodes.Status200OK } => Written(http, text, write),
            { Location: string location } => TypedResults.Redirect(location, permanent: true, preserveMethod: true),
            _ => TypedResults.StatusCode(text.Status),
        };
    }

    private static IResult Written(HttpContext http, AddressedText text, Func<Edition, Excerpt?, IResult> write)
    {
        var result = write(text.Edition!, text.Excerpt);
        if (text.Edition!.PinnedTo is not null)
        {
            PinnedHeaders.KeepFromCrawlers(http.Response);
        }

        return result;
    }
}
