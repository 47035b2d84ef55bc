using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>What monitoring is told about the texts that the site serves; counted once for a snapshot.</summary>
public sealed class CorpusCounts(Library library)
{
    public int Works { get; } = library.Works.Count;

    public int Passages { get; } = library.Works.Sum(work => work.Extent.Passages);
}
