using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Works;

/// <summary>A mention with the place where it stands.</summary>
/// <param name="Reference">Of the passage; a chapter's own for its heading.</param>
public sealed record PlacedMention(Edition Edition, Chapter Chapter, Block Block, PassageId Reference, EntityMention Mention)
{
    public string Reading => LayerText.Of(Block, Layer.Reading);

    public Language Language => Edition.Work.Language;
}
