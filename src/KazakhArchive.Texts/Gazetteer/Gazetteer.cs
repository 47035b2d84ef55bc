using System.Collections.Frozen;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>All that the archive keeps a list of for its works: entities by name, the rules for forms that are ambiguous, terms. Immutable.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<EntityId, Entity> byId;

    /// <param name="entities">Each id once.</param>
    /// <param name="rules">In the order of their table, which decides.</param>
    public Gazetteer(IEnumerable<Entity> entities, IReadOnlyList<AmbiguityRule> rules)
    {
        Entities = [.. entities.OrderBy(entity => entity.Id.Value, StringComparer.Ordinal)];
        Rules = rules;
        byId = Entities.ToFrozenDictionary(entity => entity.Id);
    }

    public static Gazetteer Empty { get; } = new([], []);

    /// <summary>In the ordinal order of their ids.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    public IReadOnlyList<AmbiguityRule> Rules { get; }

    /// <summary>What works are about.</summary>
    public TermList<Term> Subjects { get; init; } = new([]);

    /// <summary>What texts were taken from.</summary>
    public TermList<SourceKind> SourceKinds { get; init; } = new([]);

    /// <summary>Null for an id that no row has.</summary>
    public Entity? Find(EntityId id) => byId.GetValueOrDefault(id);
}
