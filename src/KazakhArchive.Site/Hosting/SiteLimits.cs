namespace KazakhArchive.Site.Hosting;

/// <summary>
/// What one request and one client may cost, so that nobody slows another; <c>Limits:*</c> in the configuration. What a search may
/// ask for stands in <see cref="Search.SearchLimits"/>.
/// </summary>
public sealed record SiteLimits
{
    /// <summary>Searches and suggestions of one client: a reader types three letters in a second, a program asks ten questions.</summary>
    public int SearchesPerSecond { get; set; } = 10;

    /// <summary>Books, archives and other forms for programs that are made for one client: a harvester takes one after the other.</summary>
    public int ExportsPerSecond { get; set; } = 5;

    /// <summary>How many seconds' worth a client may ask for at once: a page of a bibliography, a reader who types fast.</summary>
    public int BurstSeconds { get; set; } = 6;

    /// <summary>Searches at one time, of all clients together; more than the processors can do would only take turns and memory.</summary>
    public int SearchesAtOnce { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Searches that wait for their turn: some seconds' work. Whoever comes later is told to come again.</summary>
    public int SearchesWaiting { get; set; } = 2_000;

    /// <summary>
    /// Whole archives that are made at one time, of all clients together: each has a thread of its own for as long as its client takes
    /// it, and keeps a processor busy while that one is quick.
    /// </summary>
    public int ArchivesAtOnce { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Archives that wait for their turn. Whoever comes later is told to come again.</summary>
    public int ArchivesWaiting { get; set; } = 16;

    /// <summary>
    /// What the first line of a request may hold: a pasted text of 10,000 characters, each as three escaped bytes,
    /// is to be answered and not refused.
    /// </summary>
    public int RequestLineBytes { get; set; } = 128 * 1024;

    /// <summary>A browser sends two kilobytes, with the longest languages, agents and our own cookie.</summary>
    public int HeaderBytes { get; set; } = 16 * 1024;

    /// <summary>Browsers send some twenty.</summary>
    public int Headers { get; set; } = 64;

    /// <summary>The one form that is posted, the settings, has a few hundred bytes.</summary>
    public int BodyBytes { get; set; } = 16 * 1024;

    /// <summary>From the first byte of a request to the end of its headers, on the slowest line.</summary>
    public int HeaderSeconds { get; set; } = 15;

    /// <summary>Connections that are open at one time; each holds a few kilobytes.</summary>
    public int Connections { get; set; } = 10_000;
}
