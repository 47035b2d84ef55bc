namespace KazakhArchive.Texts.Works;

/// <summary>Every work of the archive, read once at start, immutable, safe for any number of readers.</summary>
public sealed class Library(IReadOnlyList<Edition> editions)
{
    /// <summary>In the ordinal order of their ids.</summary>
    public IReadOnlyList<Edition> Editions { get; } = editions;

    /// <summary>Null where the archive has no such work.</summary>
    public Edition? Find(WorkId work) => Editions.FirstOrDefault(edition => edition.Work.Id == work);

    /// <summary>The work of an id as people type it, in any case; the canonical form is the found work's own.</summary>
    public Edition? FindTyped(string work) => WorkId.TryParse(work.ToLowerInvariant()) is WorkId id ? Find(id) : null;
}
