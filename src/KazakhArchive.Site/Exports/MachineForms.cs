using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports;

/// <summary>Answers the machine forms of works and passages as their pages are answered: 200, 308, 404 or 410.</summary>
public static class MachineForms
{
    /// <summary>Maps <c>/{work}.tei.xml</c>, <c>/{work}/{reference}.tei.xml</c> and the like.</summary>
    /// <param name="extension">With its dot.</param>
    /// <param name="answer">Is given the work and the reference as the reader typed them; null for the whole work.</param>
    public static void Map(
        IEndpointRouteBuilder site, string extension, Func<HttpContext, string, string?, IResult> answer, int workOrder = 0, int referenceOrder = ExportEndpoints.BeforePages)
    {
        site.MapMethods($"/{{work}}{extension}", ReadMethods.All, (HttpContext http, string work) => answer(http, work, null)).WithOrder(workOrder);
        site.MapMethods($"/{{work}}/{{reference}}{extension}", ReadMethods.All, (HttpContext http, string work, string reference) => answer(http, work, reference))
            .WithOrder(referenceOrder);
    }

    /// <param name="work">As the reader typed it.</param>
    /// <param name="reference">As the reader typed it; null for the whole work.</param>
    /// <param name="extension">With its dot.</param>
    /// <param name="write">Called for what exists, at its canonical address; the excerpt is null for the whole work.</param>
    public static IResult Answer(
        HttpContext http, string work, string? reference, string extension, Func<Edition, Excerpt?, IResult> write)
    {
        CrossOrigin.Allow(http.Response);
        var text = AddressedText.Find(http, http.RequestServices.GetRequiredService<Library>(), work, reference, (edition, range) => PassageUrls.MachineForm(edition, range, extension));
        return text switch
        {
            { Status: StatusCodes.Status200OK } => Written(http, text, extension, write),
            { Location: string location } => TypedResults.Redirect(location, permanent: true, preserveMethod: true),
            _ => TypedResults.StatusCode(text.Status),
        };
    }

    private static IResult Written(HttpContext http, AddressedText text, string extension, Func<Edition, Excerpt?, IResult> write)
    {
        var result = write(text.Edition!, text.Excerpt);
        var path = PassageUrls.MachineForm(text.Edition!, text.Excerpt?.Range, "");
        if (extension != Signposts.Extension)
        {
            var permalink = http.RequestServices.GetRequiredService<PublicAddresses>().Of(path);
            http.Response.Headers.Link = Signposts.ToHeader(Signposts.OfForm(path, permalink, CitationFormat.All.Any(format => format.Extension == extension)));
        }

        if (text.Edition!.PinnedTo is not null)
        {
            PinnedHeaders.KeepFromCrawlers(http.Response);
        }

        return result;
    }
}
