using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Comparing;

/// <summary>A text in one of the two slots of a comparison.</summary>
/// <param name="Slot">a or b; the slots are told apart by their role, never by a direction.</param>
/// <param name="Chapter">Where it begins.</param>
public sealed record ComparedText(char Slot, Edition Edition, Excerpt Excerpt, Chapter Chapter)
{
    public IEnumerable<Block> Blocks => Excerpt.Parts.Select(part => part.Block);

    public string Name => $"{Edition.Work.Id}/{Excerpt.Range}";

    /// <summary>What can be chosen in it: notes are where their marks send a reader.</summary>
    public IReadOnlySet<PassageId> References { get; } = Excerpt.Parts
        .Select(part => part.Block.Id)
        .OfType<PassageId>()
        .Where(reference => reference.Kind != PassageIdKind.Note)
        .ToHashSet();

    public string AnchorOf(PassageId reference) => $"{Slot}-{reference}";

    public Block? Find(PassageId reference) => Blocks.FirstOrDefault(block => block.Id == reference);
}
