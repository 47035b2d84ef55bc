using System.Globalization;
using KazakhArchive.Desk.InterfaceLanguage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Desk.Pages;

/// <summary>Says what went wrong, in a sentence.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(Wording ui) : PageModel
{
    private const int MostStatus = 600;

    /// <summary>The key of its words: whoever asked for a page that is not there did nothing that failed.</summary>
    public string Heading => Response.StatusCode == StatusCodes.Status404NotFound ? "Error.404.Heading" : "Error";

    public string Sentence { get; private set; } = "";

    public void OnGet() => Say();

    /// <summary>A form that was refused ends here as well.</summary>
    public void OnPost() => Say();

    // Of the address alone: binding a parameter would read the form once more, which may be what could not be read.
    private void Say()
    {
        var status = RouteData.Values["status"] is string written && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= StatusCodes.Status400BadRequest and < MostStatus ? number : StatusCodes.Status404NotFound;
        Response.StatusCode = status;
        Sentence = ui[status switch
        {
            StatusCodes.Status400BadRequest => "Error.400",
            StatusCodes.Status404NotFound => "Error.404",
            _ => "Error.500",
        }];
    }
}
