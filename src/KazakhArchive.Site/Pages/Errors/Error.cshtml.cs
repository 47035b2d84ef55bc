using System.Globalization;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Errors;

/// <summary>
/// Every answer that is an error, in the reader's language and with a way on. The hyphen in its own path can be
/// no work's id; a reader who asks for that path gets 404.
/// </summary>
public sealed class ErrorModel : PageModel
{
    // A work is exchanged in seconds, and mended in minutes.
    private const string RetryAfterSeconds = "60";

    /// <summary>The status for which there are words of its own.</summary>
    public int Kind { get; private set; }

    /// <summary>Null where the address named no work of the archive.</summary>
    public Absence? Absence { get; private set; }

    /// <summary>Null where the work was not taken away.</summary>
    public Removal? Removal { get; private set; }

    /// <summary>Null where the address named no name.</summary>
    public NameAbsence? Names { get; private set; }

    /// <summary>Before any handler, as a request may come with a method for which no page has one.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Show(int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture));
        if (Asked is PathString asked && ProgramProblem.IsFor(Request, asked))
        {
            // As a result, so that the headers of pages are set before anything is sent.
            context.Result = new ProgramProblemResult(Absence, Removal);
            return;
        }

        await next();
    }

    /// <summary>The path that was asked for; null where somebody came to the page of an error by himself.</summary>
    // The path is decoded already: what a string becomes by itself would be decoded once more.
    private PathString? Asked => (HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path) is string path
        ? new PathString(path)
        : null;

    /// <summary>Without it the framework answers 200 by itself, whatever the status was.</summary>
    public void OnOptions()
    {
    }

    private sealed class ProgramProblemResult(Absence? absence, Removal? removal) : ActionResult
    {
        public override Task ExecuteResultAsync(ActionContext context) =>
            ProgramProblem.Write(context.HttpContext, context.HttpContext.Response.StatusCode, absence, removal);
    }

    private void Show(int status)
    {
        var isReexecuted = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Response.StatusCode = isReexecuted ? status : StatusCodes.Status404NotFound;
        if (Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        Absence = isReexecuted ? HttpContext.Features.Get<Absence>() : null;
        Removal = isReexecuted ? HttpContext.Features.Get<Removal>() : null;
        Names = isReexecuted ? HttpContext.Features.Get<NameAbsence>() : null;
        Kind = Response.StatusCode switch
        {
            var own and (404 or 405 or 410 or 429 or 503) => own,
            // Of all that lies beyond 500, an address that asks for what is not offered (501) is no fault of the site.
            500 => 500,
            _ => 400,
        };
    }
}
