using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Tagging;

/// <summary>The other half of the sixth stage: the times that the reading text of every passage names. Changes no character of a chapter.</summary>
public static class DateTagger
{
    public static IReadOnlyList<Chapter> Tag(IReadOnlyList<Chapter> chapters) =>
        [.. chapters.Select(chapter => chapter with
        {
            Blocks = [.. chapter.Blocks.Select(block =>
                DateTable.ReferenceOf(chapter, block) is not null && DateFinder.Find(LayerText.Of(block, Layer.Reading)) is { Count: > 0 } dates
                    ? block with { Dates = dates }
                    : block)],
        })];
}
