using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>From where the site has its texts; asked once at start and at each reload.</summary>
/// <param name="isStart">Whether the files of a large archive may be looked at later.</param>
public delegate ReadArchive ReadCorpus(bool isStart);

/// <summary>What one reading gave.</summary>
/// <param name="Source">Null where the corpus has an error that is no single work's.</param>
/// <param name="Stamp">That of the files that were there; of the tables alone where the others are looked at later.</param>
public sealed record ReadArchive(ArchiveSource? Source, CorpusStamp Stamp, FindingList Findings)
{
    /// <summary>Looks at all the files; null where that has been done.</summary>
    public Func<CorpusStamp>? LookLater { get; init; }
}

/// <summary>What a snapshot is made of.</summary>
/// <param name="Read">Null where the work's files cannot be read now.</param>
/// <param name="ReadWork">The same.</param>
public sealed record ArchiveSource(
    IndexSource Index, Gazetteer Gazetteer, IReadOnlyList<GlossaryEntry> Glossary, Func<CatalogueEntry, Edition?> Read, Func<CatalogueEntry, Work?> ReadWork)
{
    /// <summary>Works that were published and taken away on purpose.</summary>
    public IReadOnlyList<Removal> Removals { get; init; } = [];

    /// <summary>What editors explain, in the three languages.</summary>
    public Explanations Explanations { get; init; } = Explanations.None;
}
