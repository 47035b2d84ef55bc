using KazakhArchive.Importer.Sources;
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

    /// <summary>A number of which the editor says that it cannot be right dates nothing.</summary>
    private static IReadOnlyList<DateMention> WithoutUnclear(Block block, IReadOnlyList<DateMention> dates)
    {
        if (!block.Inlines.Any(IsUnclear))
        {
            return dates;
        }

        var places = LayerText.Places(block.Inlines, Layer.Reading);
        var unclear = places.Where((_, i) => IsUnclear(block.Inlines[i])).ToList();
        return [.. dates.Where(date => !unclear.Exists(place => place.StartUtf16 < date.EndUtf16 && place.EndUtf16 > date.StartUtf16))];
    }

    private static bool IsUnclear(Inline inline) =>
        inline is Inline.Emended { Emendation: { Kind: EmendationKind.Unclear, Certainty: not Certainty.Low } };

    private static Block Tag(Chapter chapter, Block block, TokenBuffer buffer)
    {
        try
        {
            return DateTable.ReferenceOf(chapter, block) is not null && DateFinder.Find(LayerText.Of(block, Layer.Reading), buffer) is { Count: > 0 } dates
                ? block with { Dates = WithoutUnclear(block, dates) }
                : block;
        }
        catch (Exception fault) when (FaultLine.Note(fault, block.Lines.First))
        {
            throw;
        }
    }
}
