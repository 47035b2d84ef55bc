namespace KazakhArchive.Site.Reading;

/// <summary>How much of a chapter a page shows, which decides what its links can lead to.</summary>
public enum PageScope
{
    /// <summary>All of it.</summary>
    Chapter,

    /// <summary>A part that is shown for itself, with its notes and emendations.</summary>
    Excerpt,

    /// <summary>What stands around such a part: without anchors and links, as a part of it may be out of sight.</summary>
    Context,
}
