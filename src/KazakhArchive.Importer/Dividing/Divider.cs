using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Dividing;

/// <summary>Fourth stage: the blocks are dealt out to chapters; headings that the editor supplied are put in.</summary>
public static class Divider
{
    public static IReadOnlyList<DividedChapter> Divide(ParsedWork work)
    {
        var chapters = new List<DividedChapter>();
        var blocks = new List<ParsedBlock>();
        DivisionRow? open = null;
        foreach (var block in work.Blocks)
        {
            foreach (var division in block.Divisions)
            {
                if (division.Level == 1)
                {
                    Close(chapters, open, ref blocks);
                    open = division;
                }

                if (division.SuppliedHeading is string heading)
                {
                    blocks.Add(Supplied(heading, division.Level, block.Start));
                }
            }

            blocks.Add(block);
        }

        Close(chapters, open, ref blocks);
        return chapters;
    }

    /// <summary>What comes before the first chapter, a title page, becomes the beginning of that chapter.</summary>
    private static void Close(List<DividedChapter> chapters, DivisionRow? open, ref List<ParsedBlock> blocks)
    {
        if (open is not null)
        {
            chapters.Add(new DividedChapter(open.Chapter!.Value, open.Slug, blocks));
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
