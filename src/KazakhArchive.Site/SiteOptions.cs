namespace KazakhArchive.Site;

/// <summary>Everything that whoever runs the site may set, by appsettings.json, environment or command line.</summary>
public sealed record SiteOptions
{
    /// <summary><c>Corpus:Path</c>: the corpus folder; null to look for it above the program and the working directory.</summary>
    public string? CorpusPath { get; set; }

    /// <summary><c>PublicOrigin</c>: scheme, host and port under which readers reach the site, without a path.</summary>
    public Uri? PublicOrigin { get; set; }

    /// <summary><c>Contact</c>: where readers report errors and ask for removals; a mail address, or the URL of a form.</summary>
    public string Contact { get; set; } = "";
}
