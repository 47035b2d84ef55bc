using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Site.Reading;

/// <summary>A chapter that is too long for one page: its page shows its beginning and leads to the rest.</summary>
public static class LongChapter
{
    /// <summary>So many paragraphs are some 100,000 words; a page of 20,000 of them took a processor 13 seconds.</summary>
    public const int MostBlocks = 1_000;

    /// <summary>The chapter itself where it is short enough.</summary>
    public static Chapter Beginning(Chapter chapter) =>
        chapter.Blocks.Count <= MostBlocks ? chapter : chapter with { Blocks = [.. chapter.Blocks.Take(MostBlocks)] };

    /// <summary>The excerpt itself where it is short enough.</summary>
    public static Excerpt Beginning(Excerpt excerpt) =>
        excerpt.Parts.Count <= MostBlocks ? excerpt : excerpt with { Parts = [.. excerpt.Parts.Take(MostBlocks)] };

    /// <summary>What the beginning leaves out, a page each; empty where it leaves out nothing.</summary>
    public static IReadOnlyList<PassageRange> Rest(IEnumerable<Block> blocks) =>
    [
        .. blocks.Skip(MostBlocks).Chunk(MostBlocks)
            .Select(part => part.Select(block => block.Id).OfType<PassageId>().Where(id => id.Kind == PassageIdKind.Passage).ToList())
            .Where(part => part.Count > 0)
            .Select(part => part.Count == 1 ? PassageRange.Of(part[0]) : new PassageRange(part[0], part[^1])),
    ];
}
