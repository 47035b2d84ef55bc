namespace KazakhArchive.Site.Snapshots;

/// <summary>The outcome of reading the corpus again.</summary>
public enum ReloadResult
{
    /// <summary>The corpus has changed and is being served.</summary>
    Exchanged,

    /// <summary>The corpus is, byte for byte, the one that was served already.</summary>
    Unchanged,

    /// <summary>The corpus holds errors; the one from before is served on.</summary>
    Refused,

    /// <summary>The corpus is being read still, for longer than it can take; the one from before is served on, and the next reading may begin.</summary>
    Endless,

    /// <summary>The site itself is at fault; the corpus from before is served on.</summary>
    Failed,
}
