using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Http.HttpResults;
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
            MachineForms.Map(
                site,
                extension,
                (http, work, reference) => MachineForms.Answer(http, work, reference, extension, (edition, excerpt) => Written(http, format, edition, excerpt)),
                BeforeShorterExtensions,
                BeforeShorterExtensions);
        }
    }

    private static ContentHttpResult Written(HttpContext http, CitationFormat format, Edition edition, Excerpt? excerpt)
    {
        var services = http.RequestServices;
        var citations = services.GetRequiredService<Citations>();
        var citation = excerpt is null ? citations.OfWork(edition) : citations.OfExcerpt(edition, excerpt);
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = FileNameOf(citation) + format.Extension }.ToString();
        // It says on which day it was asked for, so that no cache may hold it to the next.
        http.Response.Headers.CacheControl = format.SaysDay && citation.Edition.PinnedTo is null ? "private, no-cache" : "no-cache";
        // A bibliography has no page to which a path alone would belong.
        var permalink = services.GetRequiredService<PublicAddresses>().Absolute(citation.Path);
        return TypedResults.Text(format.Write(citation with { Permalink = permalink }, Today(services.GetRequiredService<TimeProvider>())), format.ContentType, Encoding.UTF8);
    }

    private static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private static string FileNameOf(Citation citation) => citation.Path.Trim('/').Replace('/', '-');
}
