using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Tagging;

/// <summary>The other half of the sixth stage: the times that the reading text of every passage names. Changes no character of a chapter.</summary>
public static class DateTagger
{
    public static IReadOnlyList<Chapter> Tag(IReadOnlyList<Chapter> chapters)
    {
        var buffer = new TokenBuffer();
        return [.. chapters.Select(chapter => chapter with { Blocks = [.. chapter.Blocks.Select(block => Tag(chapter, block, buffer))] })];
    }

    private static Block Tag(Chapter chapter, Block block, TokenBuffer buffer)
    {
        try
        {
            return DateTable.ReferenceOf(chapter, block) is not null && DateFinder.Find(LayerText.Of(block, Layer.Reading), buffer) is { Count: > 0 } dates
                ? block with { Dates = dates }
                : block;
        }
        catch (Exception fault) when (FaultLine.Note(fault, block.Lines.First))
        {
            throw;
        }
    }
}
