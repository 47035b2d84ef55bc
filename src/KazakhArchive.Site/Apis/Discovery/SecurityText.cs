using System.Globalization;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Discovery;

/// <summary>Whom to tell of a weakness of the site (RFC 9116).</summary>
public static class SecurityText
{
    // The standard wants less than a year; whoever reads it later asks again.
    private const int ValidDays = 180;

    public static string Write(SiteOptions options, DateTimeOffset now)
    {
        var contact = options.IsContactByMail ? $"mailto:{options.Contact}"
            : string.IsNullOrEmpty(options.Contact) ? $"mailto:security@{options.PublicOrigin!.Host}" // RFC 2142, section 4.
            : options.Contact;
        var expires = now.UtcDateTime.Date.AddDays(ValidDays).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {string.Join(", ", Languages.All.Select(language => language.Code()))}\nCanonical: {PassageUrls.Absolute(options.PublicOrigin!, PassageUrls.SecurityText)}\n";
    }
}
