using System.Text;
using KazakhArchive.Site.Exports;
using KazakhArchive.Texts.Works;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Citing;

/// <summary><c>/{work}.bib</c>, <c>/{work}/{reference}.bib</c> and the same with <c>.ris</c> and <c>.csl.json</c>.</summary>
public static class CitationEndpoints
{
    /// <summary>In front of <c>.json</c>, which is another form, and would read the reference as one that ends in <c>.csl</c>.</summary>
    private const int BeforeShorterExtensions = ExportEndpoints.BeforePages - 1;

    public static IReadOnlyList<(string Extension, string MediaType, Func<Citation, string> Write)> Formats { get; } =
    [
        (BibTex.Extension, BibTex.MediaType, BibTex.Write),
        (Ris.Extension, Ris.MediaType, Ris.Write),
        (CslJson.Extension, CslJson.MediaType, CslJson.Write),
    ];

    public static void Map(IEndpointRouteBuilder site)
    {
        foreach (var (extension, mediaType, write) in Formats)
        {
            IResult Answer(HttpContext http, Library library, Citations citations, PublicAddresses addresses, string work, string? reference) => MachineForms.Answer(
                http, library, work, reference, extension, (edition, excerpt) =>
                {
                    var citation = excerpt is null ? citations.OfWork(edition) : citations.OfExcerpt(edition, excerpt);
                    http.Response.Headers.ContentDisposition =
                        new ContentDispositionHeaderValue("inline") { FileName = FileNameOf(citation) + extension }.ToString();
                    CitationHeaders.Set(http.Response, citation);
                    // A bibliography has no page to which a path alone would belong.
                    return TypedResults.Text(write(citation with { Permalink = addresses.Absolute(citation.Path) }), mediaType, Encoding.UTF8);
                });

            site.MapMethods($"/{{work}}{extension}", ExportEndpoints.Methods, (HttpContext http, Library library, Citations citations, PublicAddresses addresses, string work) =>
                Answer(http, library, citations, addresses, work, null)).WithOrder(BeforeShorterExtensions);
            site.MapMethods($"/{{work}}/{{reference}}{extension}", ExportEndpoints.Methods, (HttpContext http, Library library, Citations citations, PublicAddresses addresses, string work, string reference) =>
                Answer(http, library, citations, addresses, work, reference)).WithOrder(BeforeShorterExtensions);
        }
    }

    private static string FileNameOf(Citation citation) => citation.Path.Trim('/').Replace('/', '-');
}
