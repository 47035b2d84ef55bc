using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>Answers the pages of works and passages.</summary>
public static class AddressedPage
{
    /// <param name="work">As the reader typed it.</param>
    /// <param name="reference">As the reader typed it; null for the whole work.</param>
    /// <param name="pathOf">The canonical path of the page.</param>
    /// <param name="show">Called for what exists, at its canonical address; the excerpt is null for the whole work.</param>
    public static IActionResult Answer(
        HttpContext http, Library library, string work, string? reference, Func<Edition, PassageRange?, string> pathOf, Func<Edition, Excerpt?, IActionResult> show)
    {
        var text = AddressedText.Find(http, library, work, reference, pathOf);
        return text switch
        {
            { Status: StatusCodes.Status200OK } => show(text.Edition!, text.Excerpt),
            { Location: string location } => new RedirectResult(location, permanent: true, preserveMethod: true),
            _ => new StatusCodeResult(text.Status),
        };
    }

    public static string Path(Edition edition, PassageRange? reference) => PassageUrls.MachineForm(edition, reference, "");
}
