using System.Collections.Frozen;
using KazakhArchive.Site.Shelf;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Hosting;

/// <summary>What whoever watches over the site is told of the texts it serves; counted once for a snapshot.</summary>
public sealed class CorpusCounts(Library library, Extents extents)
{
    /// <summary>Of each work its latest revision, 0 before the first, and its passages.</summary>
    public IReadOnlyDictionary<string, (int Revision, int Passages)> Works { get; } = library.Editions.ToFrozenDictionary(
        edition => edition.Work.Id.Value, edition => (edition.Work.Revision, extents.Of(edition.Work).Passages));

    public int Passages => Works.Values.Sum(work => work.Passages);
}
