using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Works;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Exports;

/// <summary><c>/{work}.bib</c>, <c>/{work}/{reference}.bib</c> and the same with <c>.ris</c>, <c>.csl.json</c>, <c>.jsonld</c> and <c>.linkset.json</c>.</summary>
public static class CitationEndpoints
{
    /// <summary>In front of <c>.json</c>, which is another form, and would read the reference as one that ends in <c>.csl</c>.</summary>
    private const int BeforeShorterExtensions = ExportEndpoints.BeforePages - 1;

    public static void Map(IEndpointRouteBuilder site)
    {
        foreach (var format in CitationFormat.All.Append(CitationFormat.Linkset))
        {
            var extension = format.Extension;
            IResult Answer(HttpContext http, Library library, Citations citations, PublicAddresses addresses, TimeProvider time, string work, string? reference) => MachineForms.Answer(
                http, library, work, reference, extension, (edition, excerpt) =>
                {
                    var citation = excerpt is null ? citations.OfWork(edition) : citations.OfExcerpt(edition, excerpt);
                    http.Response.Headers.ContentDisposition =
                        new ContentDispositionHeaderValue("inline") { FileName = FileNameOf(citation) + extension }.ToString();
                    // It says on which day it was asked for, so that no cache may hold it to the next.
                    http.Response.Headers.CacheControl = format.SaysDay && citation.Edition.PinnedTo is null ? "private, no-cache" : "no-cache";
                    // A bibliography has no page to which a path alone would belong.
                    return TypedResults.Text(format.Write(citation with { Permalink = addresses.Absolute(citation.Path) }, Today(time)), format.ContentType, Encoding.UTF8);
                });

            site.MapMethods($"/{{work}}{extension}", ReadMethods.All, (HttpContext http, Library library, Citations citations, PublicAddresses addresses, TimeProvider time, string work) =>
                Answer(http, library, citations, addresses, time, work, null)).WithOrder(BeforeShorterExtensions);
            site.MapMethods($"/{{work}}/{{reference}}{extension}", ReadMethods.All, (HttpContext http, Library library, Citations citations, PublicAddresses addresses, TimeProvider time, string work, string reference) =>
                Answer(http, library, citations, addresses, time, work, reference)).WithOrder(BeforeShorterExtensions);
        }
    }

    private static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private static string FileNameOf(Citation citation) => citation.Path.Trim('/').Replace('/', '-');
}
