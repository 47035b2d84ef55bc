using System.Collections.Frozen;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Shelf;

/// <summary>The extent of every work, counted once at start.</summary>
public sealed class Extents(Library library)
{
    private readonly FrozenDictionary<WorkId, Extent> extents =
        library.Editions.ToFrozenDictionary(edition => edition.Work.Id, Extent.Of);

    public Extent Of(Work work) => extents[work.Id];
}
