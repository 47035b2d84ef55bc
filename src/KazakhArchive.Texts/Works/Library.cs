using System.Collections.Frozen;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>Every work of the archive: what lists say about it at hand, its text when it is asked for. Immutable, safe for any number of readers.</summary>
/// <param name="read">Reads the text of a work of the catalogue; null where its files cannot be read now.</param>
/// <param name="readWork">Reads what is known about such a work, without its text; null where that cannot be read now.</param>
public sealed class Library(IReadOnlyList<CatalogueEntry> works, Func<CatalogueEntry, Edition?> read, Func<CatalogueEntry, Work?> readWork)
{
    private readonly FrozenDictionary<WorkId, CatalogueEntry> byId = works.ToFrozenDictionary(work => work.Id);

    /// <summary>In the ordinal order of their ids.</summary>
    public IReadOnlyList<CatalogueEntry> Works { get; } = works;

    /// <summary>The names that the works mention.</summary>
    public Gazetteer.Gazetteer Gazetteer { get; init; } = Texts.Gazetteer.Gazetteer.Empty;

    /// <summary>The common nouns of the field in the three languages.</summary>
    public IReadOnlyList<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>Works that have an error: they are left out until it is mended.</summary>
    public IReadOnlySet<WorkId> Faulty { get; init; } = FrozenSet<WorkId>.Empty;

    /// <summary>Works that were published and taken away on purpose.</summary>
    public IReadOnlyList<Removal> Removals { get; init; } = [];

    /// <summary>What editors explain, in the three languages.</summary>
    public Explanations Explanations { get; init; } = Explanations.None;

    /// <summary>Null where no such work was taken away.</summary>
    public Removal? FindRemoved(WorkId work) => Removals.FirstOrDefault(removal => removal.Work == work);

    /// <summary>Null where the archive has no such work.</summary>
    public CatalogueEntry? Find(WorkId work) => byId.GetValueOrDefault(work);

    /// <summary>What is known about a work; null where the archive has no such work, or cannot read it now.</summary>
    public Work? ReadWork(WorkId work) => Find(work) is { } found ? readWork(found) : null;

    /// <summary>Null where the archive has no such work, or its files cannot be read now.</summary>
    public Edition? Read(WorkId work) => Find(work) is { } found ? read(found) : null;

    /// <summary>
    /// The text of an id as people type it, in any case, or of one of its revisions (<c>abc-kazakhstan@1</c>); the canonical
    /// form is the found text's own name.
    /// </summary>
    public Edition? ReadTyped(string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        var edition = FindTyped(name) is { } found ? read(found) : null;
        return at < 0 ? edition : edition?.AsPublished(name[(at + 1)..]);
    }

    /// <summary>The work of the same name; null where the archive has none.</summary>
    public CatalogueEntry? FindTyped(string name) => IdOf(name) is WorkId id ? Find(id) : null;

    /// <summary>Whether the archive has a work of that name but cannot read it now.</summary>
    public bool IsUnreadable(string name) => IdOf(name) is WorkId id && (Faulty.Contains(id) || (Find(id) is { } found && read(found) is null));

    private static WorkId? IdOf(string name) => WorkId.TryParse(name.Split('@')[0].ToLowerInvariant());
}
