using System.Collections.Frozen;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Shelf;

/// <summary>The extent of every work by its id.</summary>
public sealed class Extents(Library library)
{
    private readonly FrozenDictionary<WorkId, Extent> extents = library.Works.ToFrozenDictionary(work => work.Id, work => work.Extent);

    public Extent Of(Work work) => extents[work.Id];
}
