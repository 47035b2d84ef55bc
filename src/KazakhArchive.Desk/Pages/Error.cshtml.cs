using KazakhArchive.Desk.InterfaceLanguage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Desk.Pages;

/// <summary>Says what went wrong, in a sentence.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(Wording ui) : PageModel
{
    public string Sentence { get; private set; } = "";

    public void OnGet(int status) => Say(status);

    /// <summary>A form that was refused ends here as well.</summary>
    public void OnPost(int status) => Say(status);

    private void Say(int status)
    {
        Response.StatusCode = status;
        Sentence = ui[status switch
        {
            StatusCodes.Status400BadRequest => "Error.400",
            StatusCodes.Status404NotFound => "Error.404",
            _ => "Error.500",
        }];
    }
}
