namespace KazakhArchive.Site.Settings;

/// <summary>
/// What one request and one client may cost, so that nobody slows another; <c>Limits:*</c> in the configuration. What a search may
/// ask for is in <see cref="Search.SearchLimits"/>.
/// </summary>
public sealed record SiteLimits
{
    /// <summary>Searches and suggestions of one client: a reader types three letters in a second, a program asks ten questions.</summary>
    public int SearchesPerSecond { get; set; } = 10;

    /// <summary>Pages that are not cached, and answers that there is no such page: a crawler takes five in a second, a class thirty at once.</summary>
    public int PagesPerSecond { get; set; } = 10;

    /// <summary>Books, archives and other forms for programs that are made for one client: a harvester takes one after the other.</summary>
    public int ExportsPerSecond { get; set; } = 5;

    /// <summary>Images of pages: who leafs through a book takes one or two with each page, and keeps them.</summary>
    public int ImagesPerSecond { get; set; } = 10;

    /// <summary>
    /// Millions of pixels that are unpacked at one time, of all clients together: each takes 4 MB, and a third more while it is made smaller. As many as the
    /// largest image has.
    /// </summary>
    public int MegapixelsAtOnce { get; set; } = 40;

    /// <summary>Images that are made smaller at one time, of all clients together, so that the processors are free for readers.</summary>
    public int ImagesAtOnce { get; set; } = Math.Clamp(Environment.ProcessorCount / 2, 1, 4);

    /// <summary>Images that wait for their turn: some twenty seconds' work. Later requests are told to come again.</summary>
    public int ImagesWaiting { get; set; } = 200;

    /// <summary>How many seconds' worth a client may ask for at once: a page of a bibliography, a reader who types fast.</summary>
    public int BurstSeconds { get; set; } = 6;

    /// <summary>What is made at one time for one client: half of the processors, so that the others' readers have the other half.</summary>
    public int MadeAtOnce { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>What one client may have waiting for that: all that a browser asks for at once, for a class behind one address.</summary>
    public int MadeWaiting { get; set; } = 200;

    /// <summary>Searches at one time, of all clients together; more than the processors can do would only take turns and memory.</summary>
    public int SearchesAtOnce { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Searches that wait for their turn: some seconds' work. Later requests are told to come again.</summary>
    public int SearchesWaiting { get; set; } = 2_000;

    /// <summary>Share cards that are drawn at one time, of all clients together: each takes three megabytes outside the heap while it is drawn.</summary>
    public int CardsAtOnce { get; set; } = 2;

    /// <summary>Share cards that wait for their turn: a second's work. Later requests are told to come again.</summary>
    public int CardsWaiting { get; set; } = 64;

    /// <summary>
    /// Whole archives that are made at one time, of all clients together: each has a thread of its own for as long as its client takes
    /// it, and keeps a processor busy while that one is quick.
    /// </summary>
    public int ArchivesAtOnce { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Archives that wait for their turn. Later requests are told to come again.</summary>
    public int ArchivesWaiting { get; set; } = 16;

    /// <summary>
    /// What the first line of a request may hold: a pasted text of 10,000 characters, each as three escaped bytes,
    /// is to be answered and not refused.
    /// </summary>
    public int RequestLineBytes { get; set; } = 128 * 1024;

    /// <summary>
    /// Bytes that are read of one client, on all of its connections: as many as a class of thirty sends behind one address, a few kilobytes each.
    /// Whoever sends more waits.
    /// </summary>
    public int SentBytesPerSecond { get; set; } = 256 * 1024;

    /// <summary>A browser sends two kilobytes, with the longest languages, agents and our own cookie.</summary>
    public int HeaderBytes { get; set; } = 16 * 1024;

    /// <summary>Browsers send some twenty.</summary>
    public int Headers { get; set; } = 64;

    /// <summary>The one form that is posted, the settings, has a few hundred bytes.</summary>
    public int BodyBytes { get; set; } = 16 * 1024;

    /// <summary>From the first byte of a request to the end of its headers, on the slowest line.</summary>
    public int HeaderSeconds { get; set; } = 15;

    /// <summary>From the beginning of a connection to its first byte. Browsers open some before they need them, and open others where those have ended.</summary>
    public int FirstByteSeconds { get; set; } = 10;

    /// <summary>From the end of an answer to the next request of its connection; a balancer asks again within a minute.</summary>
    public int KeepAliveSeconds { get; set; } = 75;

    /// <summary>Connections of one client that are open at one time: a browser has six, a class behind one address thirty times that.</summary>
    public int ConnectionsPerClient { get; set; } = 200;

    /// <summary>Connections of all readers that are open at one time; each holds a few kilobytes. As many again have the machine itself and its proxies.</summary>
    public int Connections { get; set; } = 10_000;
}
