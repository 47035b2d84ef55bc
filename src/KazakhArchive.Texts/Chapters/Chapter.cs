namespace KazakhArchive.Texts.Chapters;

/// <summary>A division of the first level with all its text, in the order of the source.</summary>
/// <param name="Slug">Short ASCII name, for the file only; never part of an address.</param>
public sealed record Chapter(Ordinal Number, string Slug, IReadOnlyList<Block> Blocks)
{
    public PassageId Id => PassageId.OfChapter(Number);

    public Block Heading => Blocks.First(block => block is { Kind: BlockKind.Heading, Level: 1 });

    /// <summary><c>03-national-identity.md</c></summary>
    public string FileName => $"{Number.Number:00}{Number.Letters}-{Slug}.md";
}
