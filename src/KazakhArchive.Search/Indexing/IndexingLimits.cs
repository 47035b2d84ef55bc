namespace KazakhArchive.Search.Indexing;

/// <summary>How much an update of the index does at once.</summary>
internal sealed record IndexingLimits
{
    /// <summary>Units of half a minute's writing are in memory before they become a segment.</summary>
    public double BufferMegabytes { get; init; } = 128;

    /// <summary>Up to this many documents all become one segment each time, so that every look-up asks one dictionary.</summary>
    public int DocumentsOfASmallIndex { get; init; } = 50_000;

    /// <summary>Each writer fills a segment of its own; so few works take less time than to merge two segments.</summary>
    public int WorksOfOneWriter { get; init; } = 16;
}
