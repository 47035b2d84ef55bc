using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Preferences;
using KazakhArchive.Site.Responses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Preferences;

/// <summary>The reader's preferences: shown, and kept in the cookie.</summary>
public sealed class PreferencesModel(PreferenceStylesheet stylesheet) : PageModel
{
    public ReaderPreferences Preferences { get; private set; } = ReaderPreferences.Default;

    public void OnGet()
    {
        Preferences = ReaderPreferences.Of(Request);
        Response.Headers.CacheControl = "private, no-store";
    }

    /// <summary>Leads back to where the reader was, or answers a script with the new stylesheet.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        // No other site may change a reader's settings; there is no antiforgery token, because pages are the same
        // for everyone. Browsers that do not send the header send no cookie either (SameSite=Lax).
        if (Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return BadRequest();
        }

        var sent = await SentForm.Of(Request);
        if (sent.Fields is not { } form)
        {
            return StatusCode(sent.Status);
        }

        Preferences = ReaderPreferences.Of(Request).With(form.Select(field => (field.Key, field.Value.ToString())));
        PreferenceCookie.Write(Response, Preferences);
        Response.Headers.CacheControl = "private, no-store";
        if (Request.Headers.Accept == "text/css")
        {
            return Content(stylesheet.For(Preferences), "text/css; charset=utf-8");
        }

        Response.Headers.Location = LocalPath(form["return"]);
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The path back if it is one of this site; else the preferences.</summary>
    private string LocalPath(string? path) =>
        Url.IsLocalUrl(path) && path.All(c => c is > ' ' and <= '~') ? path : PassageUrls.Preferences;
}
