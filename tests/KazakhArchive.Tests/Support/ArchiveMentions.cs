using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Support;

/// <summary>The mentions of the repository's texts, walked chapter by chapter: what indexes of them must say as well.</summary>
public static class ArchiveMentions
{
    private static readonly ILookup<EntityId, WalkedMention> ByEntity = ArchiveCorpus.Library.Editions
        .SelectMany(edition => edition.Chapters.SelectMany(chapter => chapter.Blocks.SelectMany(block => block.Mentions.Select(mention =>
            new WalkedMention(edition, block, MentionTable.ReferenceOf(chapter, block)!.Value, mention)))))
        .ToLookup(mention => mention.Mention.Entity);

    /// <summary>In the order of the works and of their texts.</summary>
    public static IReadOnlyList<WalkedMention> Of(EntityId entity) => [.. ByEntity[entity]];
}

public sealed record WalkedMention(Edition Edition, Block Block, PassageId Reference, EntityMention Mention)
{
    public string Reading => LayerText.Of(Block, Layer.Reading);

    public Language Language => Edition.Work.Language;

    public (string Work, string Reference) Passage => (Edition.Work.Id.Value, Reference.ToString());
}
