using System.Net;
using System.Net.Mail;

namespace KazakhArchive.Site.Settings;

/// <summary>Everything that whoever runs the site may set, by appsettings.json, environment or command line.</summary>
public sealed record SiteOptions
{
    /// <summary><c>Corpus:Path</c>: the corpus folder; null to look for it above the program and the working directory.</summary>
    public string? CorpusPath { get; set; }

    /// <summary><c>Search:Index</c>: the folder of the search index; null for one of the user's own.</summary>
    public string? SearchIndexPath { get; set; }

    /// <summary><c>Corpus:Watch</c>, or <c>--watch</c>: whether the corpus is read again whenever it has changed; null if the setting could not be read.</summary>
    public bool? WatchesCorpus { get; set; }

    /// <summary><c>Corpus:Drafts</c>, or <c>--drafts</c>: whether works that are not published yet are shown as well; null where that could not be read.</summary>
    public bool? ShowsDrafts { get; set; }

    /// <summary>
    /// <c>PublicOrigin</c>: scheme, host and port under which readers reach the site, without a path. Where it is not
    /// configured, the address at which the site listens, for formats that take no path alone.
    /// </summary>
    public Uri? PublicOrigin { get; set; }

    /// <summary>Whether <see cref="PublicOrigin"/> was configured; links that may be paths are paths otherwise.</summary>
    public bool HasPublicOrigin { get; set; }

    /// <summary>
    /// <c>Identifier:Pattern</c>: identifiers that do not depend on the host, such as <c>https://w3id.org/NAME/{work}/{ref}</c>
    /// or <c>ark:/12345/{work}/{ref}</c>; null where nobody has registered any.
    /// </summary>
    public string? IdentifierPattern { get; set; }

    /// <summary>
    /// <c>Proxies</c>: whose word on a reader's address and protocol is believed; empty for nobody's. Null where it could not be read.
    /// </summary>
    public IReadOnlyList<IPNetwork>? Proxies { get; set; } = [];

    /// <summary>
    /// <c>Offline</c>: whether readers' browsers may keep what they have opened; where not, what they kept is taken away. Null where that
    /// could not be read.
    /// </summary>
    public bool? IsKeptOffline { get; set; } = true;

    /// <summary>
    /// <c>Desk</c>: the address of the editor's desk, to which each passage then leads; null for none, as a site for readers has it. Not a web
    /// address where it could not be read.
    /// </summary>
    public Uri? Desk { get; set; }

    /// <summary><c>Contact</c>: where readers report errors and ask for removals; a mail address, or the URL of a form.</summary>
    public string Contact { get; set; } = "";

    public bool IsContactByMail => MailAddress.TryCreate(Contact, out var address) && address.Address == Contact && !Contact.Any(char.IsWhiteSpace);
}
