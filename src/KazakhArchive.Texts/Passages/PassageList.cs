using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Passages;

/// <summary>A work as one sequence of passages.</summary>
public static class PassageList
{
    /// <summary>Every block with a reference, in the order of the source: paragraphs and their like, headings, figures, notes.</summary>
    public static IReadOnlyList<Passage> Of(IReadOnlyList<Chapter> chapters)
    {
        var passages = new List<Passage>();
        PassageId? page = null;
        foreach (var chapter in chapters)
        {
            foreach (var block in chapter.Blocks)
            {
                var beginsOn = PageAtBeginning(block, page);
                if (block.Id is PassageId id)
                {
                    passages.Add(new Passage(id, chapter.Number, block, LayerText.Of(block, Layer.Reading), beginsOn));
                }

                page = block.Inlines.OfType<Inline.PageBeginning>().LastOrDefault() is { } last ? last.Page : page;
            }
        }

        return passages;
    }

    // A page turn before the first word of the reading text puts the whole passage on the new page.
    private static PassageId? PageAtBeginning(Block block, PassageId? page)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline is Inline.PageBeginning beginning)
            {
                page = beginning.Page;
            }
            else if (!string.IsNullOrWhiteSpace(LayerText.Of(inline, Layer.Reading)))
            {
                break;
            }
        }

        return page;
    }
}
