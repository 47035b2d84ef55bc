using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Addresses;

/// <summary>Addresses for whoever reads outside the site. They are configured and never come from a request's Host header.</summary>
public sealed class PublicAddresses(IOptions<SiteOptions> options)
{
    internal const string WorkPlace = "{work}";
    internal const string ReferencePlace = "{ref}";

    private readonly SiteOptions options = options.Value;

    /// <summary>What scripts put before a path that is copied; null where readers' own address bars must serve.</summary>
    public string? Origin => options.HasPublicOrigin ? options.PublicOrigin!.GetLeftPart(UriPartial.Authority) : null;

    /// <summary>Absolute where <c>PublicOrigin</c> is configured, else the path as it is.</summary>
    public string Of(string path) => options.HasPublicOrigin ? Absolute(path) : path;

    /// <summary>For formats that take no path alone (Open Graph, oEmbed).</summary>
    public string Absolute(string path) => PassageUrls.Absolute(options.PublicOrigin!, path);

    /// <summary>The identifier that outlives the host; null where none is configured.</summary>
    /// <param name="reference">Null for the whole work, whose identifier ends where that of a part goes on.</param>
    public string? Identifier(WorkId work, PassageRange? reference)
    {
        if (options.IdentifierPattern is not string pattern)
        {
            return null;
        }

        var whole = reference is null ? pattern[..pattern.IndexOf(ReferencePlace, StringComparison.Ordinal)].TrimEnd('/', '.', ':', '#', '?', '=') : pattern;
        return whole
            .Replace(WorkPlace, work.ToString(), StringComparison.Ordinal)
            .Replace(ReferencePlace, reference?.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The path, query left out, of an address of this site, with or without its origin; null for any other.</summary>
    public string? PathOf(string address)
    {
        if (address is ['/', not ('/' or '\\'), ..] && Uri.TryCreate(options.PublicOrigin, address, out var local))
        {
            return Uri.UnescapeDataString(local.AbsolutePath);
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var absolute)
            && absolute.GetLeftPart(UriPartial.Authority) == options.PublicOrigin!.GetLeftPart(UriPartial.Authority)
            ? Uri.UnescapeDataString(absolute.AbsolutePath)
            : null;
    }
}
