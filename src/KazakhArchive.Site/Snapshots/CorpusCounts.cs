using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Snapshots;

/// <summary>What whoever watches over the site is told of the texts it serves; counted once for a snapshot.</summary>
public sealed class CorpusCounts(Library library)
{
    public int Works { get; } = library.Works.Count;

    public int Passages { get; } = library.Works.Sum(work => work.Extent.Passages);
}
