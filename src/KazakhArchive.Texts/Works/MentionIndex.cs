using System.Collections.Frozen;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>Where the archive's texts mention whom; of each work, today's text. Immutable.</summary>
public sealed class MentionIndex
{
    private readonly FrozenDictionary<EntityId, IReadOnlyList<PlacedMention>> byEntity;
    private readonly FrozenDictionary<(WorkId Work, PassageId Reference), IReadOnlyList<EntityId>> byPassage;

    public MentionIndex(Library library)
    {
        var mentions = library.ReadAll().SelectMany(MentionsOf).ToList();
        byEntity = mentions.GroupBy(mention => mention.Mention.Entity)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<PlacedMention> (group) => [.. group]);
        byPassage = mentions.GroupBy(PassageOf)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<EntityId> (group) => [.. group.Select(mention => mention.Mention.Entity).Distinct()]);
    }

    /// <summary>How many passages mention anybody.</summary>
    public int PassageCount => byPassage.Count;

    /// <summary>In the order of the works and of their texts; empty where nothing mentions it.</summary>
    public IReadOnlyList<PlacedMention> Of(EntityId entity) => byEntity.TryGetValue(entity, out var mentions) ? mentions : [];

    /// <summary>The passages that mention it, each once, by its first mention there.</summary>
    public IEnumerable<PlacedMention> PassagesOf(EntityId entity) => Of(entity).DistinctBy(PassageOf);

    /// <summary>Whom a passage mentions, each once, in the order of its text; empty where it mentions nobody.</summary>
    public IReadOnlyList<EntityId> In(WorkId work, PassageId reference) => byPassage.TryGetValue((work, reference), out var entities) ? entities : [];

    private static (WorkId Work, PassageId Reference) PassageOf(PlacedMention mention) => (mention.Edition.Work.Id, mention.Reference);

    private static IEnumerable<PlacedMention> MentionsOf(Edition edition) =>
        from chapter in edition.Chapters
        from block in chapter.Blocks
        from mention in block.Mentions
        select new PlacedMention(edition, chapter, block, MentionTable.ReferenceOf(chapter, block)!.Value, mention);
}
