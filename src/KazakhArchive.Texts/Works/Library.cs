using System.Collections.Frozen;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>Every work of the archive, read once at start, immutable, safe for any number of readers.</summary>
public sealed class Library(IReadOnlyList<Edition> editions)
{
    private readonly FrozenDictionary<WorkId, Edition> byId = editions.ToFrozenDictionary(edition => edition.Work.Id);

    private readonly Lazy<IReadOnlyList<CatalogueEntry>> works = new(() => [.. editions.Select(edition => CatalogueEntry.Of(edition, default))]);

    /// <summary>In the ordinal order of their ids.</summary>
    public IReadOnlyList<Edition> Editions { get; } = editions;

    /// <summary>What lists say of each work, in the ordinal order of their ids.</summary>
    public IReadOnlyList<CatalogueEntry> Works => works.Value;

    /// <summary>The names that the works mention.</summary>
    public Gazetteer.Gazetteer Gazetteer { get; init; } = Texts.Gazetteer.Gazetteer.Empty;

    /// <summary>The common nouns of the field in the three languages.</summary>
    public IReadOnlyList<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>Null where the archive has no such work.</summary>
    public Edition? Find(WorkId work) => byId.GetValueOrDefault(work);

    /// <summary>Null where the archive has no such work.</summary>
    public Edition? Read(WorkId work) => Find(work);

    /// <summary>What work.json says, without the text; null where the archive has no such work.</summary>
    public Work? ReadWork(WorkId work) => Find(work)?.Work;

    /// <summary>
    /// The text of an id as people type it, in any case, or of one of its revisions (<c>abc-kazakhstan@1</c>); the canonical
    /// form is the found text's own name.
    /// </summary>
    public Edition? FindTyped(string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        var work = at < 0 ? name : name[..at];
        var edition = WorkId.TryParse(work.ToLowerInvariant()) is WorkId id ? Find(id) : null;
        return at < 0 ? edition : edition?.AsPublished(name[(at + 1)..]);
    }
}
