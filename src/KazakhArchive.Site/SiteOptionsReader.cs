using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site;

/// <summary>Reads <see cref="SiteOptions"/> from the configuration and lists every fault at once.</summary>
public sealed class SiteOptionsReader(IConfiguration configuration)
    : IConfigureOptions<SiteOptions>, IValidateOptions<SiteOptions>
{
    public void Configure(SiteOptions options)
    {
        options.CorpusPath = NullIfBlank(configuration["Corpus:Path"]);
        options.Contact = configuration["Contact"]?.Trim() ?? "";
        options.PublicOrigin = Uri.TryCreate(configuration["PublicOrigin"], UriKind.Absolute, out var origin) ? origin : null;
    }

    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        List<string> faults = [];
        if (options.CorpusPath is string path && !Directory.Exists(path))
        {
            faults.Add($"Corpus:Path is \"{path}\", expected an existing folder. Correct it, or leave it out to have the corpus looked for.");
        }

        if (!IsOrigin(options.PublicOrigin))
        {
            faults.Add($"PublicOrigin is \"{configuration["PublicOrigin"]}\", expected http:// or https:// with a host and no path. Write for example https://archive.example.");
        }

        if (!IsMailAddress(options.Contact) && !IsWebAddress(options.Contact))
        {
            faults.Add($"Contact is \"{options.Contact}\", expected a mail address or the http:// or https:// address of a form. Write for example editor@archive.example.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    internal static bool IsMailAddress(string contact) =>
        MailAddress.TryCreate(contact, out var address) && address.Address == contact && !contact.Any(char.IsWhiteSpace);

    private static bool IsWebAddress(string contact) =>
        Uri.TryCreate(contact, UriKind.Absolute, out var uri) && IsWeb(uri);

    private static bool IsOrigin(Uri? origin) => origin is not null && IsWeb(origin)
        && origin.PathAndQuery == "/" && origin.Fragment.Length == 0 && origin.UserInfo.Length == 0;

    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
