namespace KazakhArchive.Texts.Chapters;

/// <summary>What every block that is written must keep; a breach is a fault of our own code.</summary>
internal static class BlockContract
{
    /// <exception cref="ArgumentException">The block breaks the contract.</exception>
    public static void Check(Block block, Ordinal chapter)
    {
        var fault = Fault(block, chapter);
        if (fault is not null)
        {
            throw new ArgumentException($"The {block.Kind} of lines {block.Lines} {fault}.", nameof(block));
        }
    }

    private static string? Fault(Block block, Ordinal chapter)
    {
        var isHeading = block.Kind == BlockKind.Heading;
        if (isHeading ? block.Level is < 1 or > ChapterSyntax.MaximumLevel : block.Level != 0)
        {
            return $"has level {block.Level}";
        }

        if (block.IsSupplied && !isHeading)
        {
            return "is supplied, which only headings are";
        }

        if (block.Lines.First < 1 || block.Lines.Last < block.Lines.First)
        {
            return "has impossible lines";
        }

        var expected = ChapterSyntax.IdKindOf(block.Kind, block.Level);
        if (block.Id?.Kind != expected)
        {
            return $"has the reference \"{block.Id}\", expected {(expected is null ? "none" : $"one of the kind {expected}")}";
        }

        return block.Id is { Kind: PassageIdKind.Passage or PassageIdKind.Heading } id && id.Chapter != chapter
            ? $"has the reference {id} but stands in chapter {chapter}"
            : null;
    }
}
