using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Dividing;

/// <summary>Fourth stage: the blocks are dealt out to chapters; headings that the editor supplied are put in.</summary>
public static class Divider
{
    /// <param name="divisions">In order, a chapter first; empty where the table has errors, which gives no chapters.</param>
    public static IReadOnlyList<DividedChapter> Divide(ParsedWork work, IReadOnlyList<DivisionRow> divisions)
    {
        var chapters = new List<DividedChapter>();
        var blocks = new List<ParsedBlock>();
        var opened = -1;
        var next = 0;
        foreach (var block in work.Blocks)
        {
            for (; next < divisions.Count && divisions[next].LineNumber <= block.Block.Lines.First; next++)
            {
                if (divisions[next].Level == 1)
                {
                    Close(chapters, divisions, opened, ref blocks);
                    opened = next;
                }

                if (divisions[next].SuppliedHeading is string heading)
                {
                    blocks.Add(Supplied(heading, divisions[next].Level, block.Start));
                }
            }

            blocks.Add(block);
        }

        Close(chapters, divisions, opened, ref blocks);
        return chapters;
    }

    /// <summary>What stands before the first chapter, a title page, becomes the beginning of that chapter.</summary>
    private static void Close(List<DividedChapter> chapters, IReadOnlyList<DivisionRow> divisions, int opened, ref List<ParsedBlock> blocks)
    {
        if (opened >= 0)
        {
            chapters.Add(new DividedChapter(divisions[opened].Chapter!.Value, divisions[opened].Slug, blocks));
            blocks = [];
        }
    }

    private static ParsedBlock Supplied(string heading, int level, SourcePlace place) => new(
        new Block
        {
            Kind = BlockKind.Heading,
            Level = level,
            Inlines = [new Inline.Text(heading)],
            Lines = new LineRange(place.Line, place.Line),
            IsSupplied = true,
        },
        place,
        place,
        place,
        []);
}
