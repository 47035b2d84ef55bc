namespace KazakhArchive.Site.Preferences;

/// <summary>Keeps the preferences in the reader's browser, and nowhere else.</summary>
public static class PreferenceCookie
{
    // The longest life that browsers grant a cookie (RFC 6265bis, section 5.5: 400 days).
    private static readonly TimeSpan Life = TimeSpan.FromDays(400);

    public static void Write(HttpResponse response, ReaderPreferences preferences) =>
        response.Cookies.Append(ReaderPreferences.CookieName, preferences.ToString(), new CookieOptions
        {
            MaxAge = Life,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
            IsEssential = true,
        });
}
