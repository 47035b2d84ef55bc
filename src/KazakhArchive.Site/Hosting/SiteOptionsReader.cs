using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Settings;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>Reads <see cref="SiteOptions"/> from the configuration and lists every fault at once.</summary>
public sealed class SiteOptionsReader(IConfiguration configuration)
    : IConfigureOptions<SiteOptions>, IValidateOptions<SiteOptions>
{
    public void Configure(SiteOptions options)
    {
        options.CorpusPath = NullIfBlank(configuration["Corpus:Path"]);
        options.SearchIndexPath = NullIfBlank(configuration["Search:Index"]);
        options.IsKeptOffline = bool.TryParse(NullIfBlank(configuration["Offline"]) ?? "true", out var keeps) ? keeps : null;
        options.WatchesCorpus = bool.TryParse(NullIfBlank(configuration["Corpus:Watch"]) ?? "false", out var watches) ? watches : null;
        options.ShowsDrafts = bool.TryParse(NullIfBlank(configuration["Corpus:Drafts"]) ?? "false", out var drafts) ? drafts : null;
        options.Desk = NullIfBlank(configuration["Desk"]) is string desk ? Uri.TryCreate(desk, UriKind.Absolute, out var address) ? address : new Uri(desk, UriKind.Relative) : null;
        options.Contact = configuration["Contact"]?.Trim() ?? "";
        options.IdentifierPattern = NullIfBlank(configuration["Identifier:Pattern"]);
        options.Proxies = Proxies.Parse(configuration["Proxies"] ?? "");
        var origin = NullIfBlank(configuration["PublicOrigin"]);
        options.HasPublicOrigin = origin is not null;
        options.PublicOrigin = Uri.TryCreate(origin ?? DefaultAddress.OnThisMachine(configuration), UriKind.Absolute, out var parsed) ? parsed : null;
    }

    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        List<string> faults = [];
        if (options.CorpusPath is string path && !Directory.Exists(path))
        {
            faults.Add($"Corpus:Path is \"{path}\", expected an existing folder. Correct it, or leave it out to have the corpus looked for.");
        }

        if (options.IsKeptOffline is null)
        {
            faults.Add($"Offline is \"{configuration["Offline"]}\", expected true or false. Write false to take away what readers' browsers have kept.");
        }

        if (options.WatchesCorpus is null)
        {
            faults.Add($"Corpus:Watch is \"{configuration["Corpus:Watch"]}\", expected true or false. Write true to have a changed corpus read anew.");
        }

        if (options.ShowsDrafts is null)
        {
            faults.Add($"Corpus:Drafts is \"{configuration["Corpus:Drafts"]}\", expected true or false. Write true to have drafts shown.");
        }

        if (!IsOrigin(options.PublicOrigin))
        {
            faults.Add($"PublicOrigin is \"{configuration["PublicOrigin"]}\", expected http:// or https:// with a host and no path. Write for example https://archive.example.");
        }

        if (!options.IsContactByMail && !IsWebAddress(options.Contact))
        {
            faults.Add($"Contact is \"{options.Contact}\", expected a mail address or the http:// or https:// address of a form. Write for example editor@archive.example.");
        }

        if (options.Desk is Uri desk && !(desk.IsAbsoluteUri && IsOrigin(desk)))
        {
            faults.Add($"Desk is \"{configuration["Desk"]}\", expected http:// with a host and no path. Write for example http://127.0.0.1:5090, or leave it out.");
        }

        if (options.Proxies is null)
        {
            faults.Add($"Proxies is \"{configuration["Proxies"]}\", expected IP addresses or networks between commas. Write for example 10.0.0.5, 192.168.0.0/16.");
        }

        if (options.IdentifierPattern is string pattern && !IsIdentifierPattern(pattern))
        {
            faults.Add($"Identifier:Pattern is \"{pattern}\", expected an absolute address that holds {{work}} and then {{ref}}. Write for example https://w3id.org/archive/{{work}}/{{ref}}.");
        }

        if (DefaultAddress.Fault(configuration) is string address)
        {
            faults.Add(address);
        }

        if (Telemetry.Fault(configuration) is string collector)
        {
            faults.Add(collector);
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static bool IsWebAddress(string contact) =>
        Uri.TryCreate(contact, UriKind.Absolute, out var uri) && IsWeb(uri);

    private static bool IsOrigin(Uri? origin) => origin is not null && IsWeb(origin)
        && origin.PathAndQuery == "/" && origin.Fragment.Length == 0 && origin.UserInfo.Length == 0;

    private static bool IsIdentifierPattern(string pattern)
    {
        var work = pattern.IndexOf(PublicAddresses.WorkPlace, StringComparison.Ordinal);
        var reference = pattern.IndexOf(PublicAddresses.ReferencePlace, StringComparison.Ordinal);
        return work > 0 && reference > work && pattern.All(c => c is > ' ' and <= '~') && Uri.TryCreate(
            pattern.Replace(PublicAddresses.WorkPlace, "a", StringComparison.Ordinal).Replace(PublicAddresses.ReferencePlace, "1", StringComparison.Ordinal),
            UriKind.Absolute, out _);
    }

    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
