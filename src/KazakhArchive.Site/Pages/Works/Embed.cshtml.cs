using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>A part of a work by itself, for a frame on another site: without script, settings or the site's own parts.</summary>
public sealed class EmbedModel(Library library, Citations citations) : PageModel
{
    // Any site may frame this page, which is all that makes it differ from the others; it holds no form and runs nothing.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self' data:; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    public Edition Edition { get; private set; } = null!;

    public Excerpt Excerpt { get; private set; } = null!;

    public Citation Citation { get; private set; } = null!;

    public IActionResult OnGet(string work, string reference) =>
        AddressedPage.Answer(HttpContext, library, work, reference, (edition, range) => PassageUrls.Embed(edition, range!.Value), (edition, excerpt) =>
        {
            Edition = edition;
            Excerpt = excerpt!;
            Citation = citations.OfExcerpt(edition, excerpt!);
            Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            CitationHeaders.Set(Response, Citation);
            return Page();
        });
}
