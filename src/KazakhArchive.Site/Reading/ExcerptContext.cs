using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>What stands around an excerpt in its chapter, so that nobody reads it torn out.</summary>
public sealed record ExcerptContext(IReadOnlyList<Block> Before, IReadOnlyList<Block> After)
{
    // One paragraph of a book; several items of a list make as much.
    private const int EnoughUtf16 = 300;
    private const int MostPassages = 2;

    // The stylesheet shows six lines at most, each of some 85 letters; nobody is to load what nobody sees.
    private const int LongestUtf16 = 540;

    private static readonly ExcerptContext None = new([], []);

    public static ExcerptContext Of(Edition edition, Excerpt excerpt)
    {
        if (excerpt.Range.First.Kind == PassageIdKind.Note)
        {
            return AroundNote(edition, excerpt);
        }

        return excerpt is { Parts: [var first, ..], Range.First.Kind: not PassageIdKind.Chapter }
            ? new(InFrontOf(edition, first), Behind(edition, excerpt.Parts[^1]))
            : None;
    }

    /// <summary>A note is read with the passage that marks it, up to its mark, and not with its neighbours in a list.</summary>
    private static ExcerptContext AroundNote(Edition edition, Excerpt excerpt)
    {
        foreach (var block in edition.Chapters.SelectMany(chapter => chapter.Blocks))
        {
            var beforeMark = block.Inlines.TakeWhile(inline => inline is not Inline.NoteMark mark || mark.Note != excerpt.Range.First).Count();
            if (beforeMark < block.Inlines.Count)
            {
                return new([EndOf(block with { Inlines = [.. block.Inlines.Take(beforeMark + 1)] })], []);
            }
        }

        return None;
    }

    private static List<Block> InFrontOf(Edition edition, ExcerptPart part)
    {
        var (blocks, index, start, _) = Find(edition, part);
        var before = Near(HeadOf(blocks[index], start).Concat(blocks.Take(index).Reverse()));
        before.Reverse();
        return [.. before.Select(EndOf)];
    }

    private static List<Block> Behind(Edition edition, ExcerptPart part)
    {
        var (blocks, index, _, end) = Find(edition, part);
        return [.. Near(TailOf(blocks[index], end).Concat(blocks.Skip(index + 1))).Select(BeginningOf)];
    }

    /// <summary>The block of the chapter that a part is cut out of, and where in its inlines the cut begins and ends.</summary>
    private static (IReadOnlyList<Block> Blocks, int Index, int Start, int End) Find(Edition edition, ExcerptPart part)
    {
        var blocks = edition.Find(part.Chapter)!.Blocks;
        var index = blocks.TakeWhile(block => block.Kind != part.Block.Kind || block.Id != part.Block.Id || block.Lines != part.Block.Lines).Count();
        var start = part.IsPartial
            ? blocks[index].Inlines.TakeWhile(inline => !ReferenceEquals(inline, part.Block.Inlines[0])).Count()
            : 0;
        return (blocks, index, start, start + part.Block.Inlines.Count);
    }

    private static IEnumerable<Block> HeadOf(Block block, int start) =>
        start == 0 ? [] : [block with { Inlines = [.. block.Inlines.Take(start)] }];

    private static IEnumerable<Block> TailOf(Block block, int end) =>
        end == block.Inlines.Count ? [] : [block with { Inlines = [.. block.Inlines.Skip(end)] }];

    /// <summary>The last words of a long block, as many as may be seen.</summary>
    private static Block EndOf(Block block)
    {
        var kept = Kept(block.Inlines.Reverse(), (text, length) => text.IndexOf(' ', text.Length - length) is var space and >= 0 ? text[space..] : text);
        kept.Reverse();
        return block with { Inlines = kept };
    }

    /// <summary>The first words of a long block.</summary>
    private static Block BeginningOf(Block block) => block with
    {
        Inlines = Kept(block.Inlines, (text, length) => text.LastIndexOf(' ', length) is var space and > 0 ? text[..space] : text),
    };

    /// <param name="cut">Of a text that does not fit, whole words of about that length in UTF-16.</param>
    private static List<Inline> Kept(IEnumerable<Inline> inlines, Func<string, int, string> cut)
    {
        var kept = new List<Inline>();
        var roomUtf16 = LongestUtf16;
        foreach (var inline in inlines)
        {
            var lengthUtf16 = LayerText.Of(inline, Layer.Reading).Length;
            kept.Add(inline is Inline.Text text && lengthUtf16 > roomUtf16 ? new Inline.Text(cut(text.Value, roomUtf16)) : inline);
            roomUtf16 -= lengthUtf16;
            if (roomUtf16 <= 0)
            {
                break;
            }
        }

        return kept;
    }

    private static List<Block> Near(IEnumerable<Block> blocks)
    {
        var near = new List<Block>();
        var passages = 0;
        var lengthUtf16 = 0;
        foreach (var block in blocks.Where(block => block.Kind is not (BlockKind.FormeWork or BlockKind.Surplus or BlockKind.TitlePage)))
        {
            if (passages == MostPassages || lengthUtf16 >= EnoughUtf16)
            {
                break;
            }

            near.Add(block);
            lengthUtf16 += LayerText.Of(block, Layer.Reading).Length;
            passages += block.Kind == BlockKind.Heading ? 0 : 1;
        }

        return near;
    }
}
