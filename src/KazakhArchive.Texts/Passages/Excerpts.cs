using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>Cuts out of a work what a reference points at.</summary>
public static class Excerpts
{
    /// <summary>Null where the work has no such passage, or the range's end comes before its beginning.</summary>
    public static Excerpt? Of(IReadOnlyList<Chapter> chapters, PassageRange range)
    {
        if (!range.IsSingle)
        {
            return OfRange(chapters, range);
        }

        IReadOnlyList<ExcerptPart>? parts = range.First.Kind switch
        {
            PassageIdKind.Chapter => AllOf(chapters.FirstOrDefault(chapter => chapter.Id == range.First)),
            PassageIdKind.PrintedPage => OfPrintedPages(chapters, range.First, range.First),
            PassageIdKind.Note => OfNote(chapters, range.First),
            _ => OfBlock(chapters, range.First),
        };
        return parts is null ? null : new Excerpt(range, parts, IsClipped: false);
    }

    private static List<ExcerptPart>? AllOf(Chapter? chapter) =>
        chapter?.Blocks.Select(block => new ExcerptPart(chapter.Number, block, IsPartial: false)).ToList();

    private static List<ExcerptPart>? OfBlock(IReadOnlyList<Chapter> chapters, PassageId id)
    {
        foreach (var chapter in chapters)
        {
            if (chapter.Blocks.FirstOrDefault(block => block.Id == id) is Block found)
            {
                return [new ExcerptPart(chapter.Number, found, IsPartial: false)];
            }
        }

        return null;
    }

    private static List<ExcerptPart>? OfNote(IReadOnlyList<Chapter> chapters, PassageId id)
    {
        var isMarked = chapters.Any(chapter => chapter.Blocks.Any(block => block.Inlines.Any(inline => inline is Inline.NoteMark mark && mark.Note == id)));
        return OfBlock(chapters, id) ?? (isMarked ? [] : null);
    }

    private static Excerpt? OfRange(IReadOnlyList<Chapter> chapters, PassageRange range)
    {
        var all = chapters.SelectMany(chapter => chapter.Blocks.Select(block => new ExcerptPart(chapter.Number, block, IsPartial: false))).ToList();
        var first = all.FindIndex(part => part.Block.Id == range.First);
        var last = all.FindIndex(part => part.Block.Id == range.Last);
        var isClipped = last < 0 && first >= 0;
        if (isClipped)
        {
            last = all.FindLastIndex(part => part.Block.Id is { Kind: PassageIdKind.Passage } id
                && id.Chapter == range.Last.Chapter && id.Number <= range.Last.Number);
        }

        return first < 0 || last < first
            ? null
            : new Excerpt(range with { Last = all[last].Block.Id!.Value }, all[first..(last + 1)], isClipped);
    }

    /// <summary>
    /// From the first page's milestone to the one after the last page's, whether that page's number is printed or not.
    /// Null where the work has no such first page.
    /// </summary>
    public static IReadOnlyList<ExcerptPart>? OfPrintedPages(IReadOnlyList<Chapter> chapters, PassageId first, PassageId last)
    {
        var parts = new List<ExcerptPart>();
        var (hasBegun, isOnLast) = (false, false);
        foreach (var chapter in chapters)
        {
            foreach (var block in chapter.Blocks)
            {
                var kept = new List<Inline>();
                var hasEnded = false;
                foreach (var inline in block.Inlines)
                {
                    if (inline is Inline.PageBeginning beginning)
                    {
                        hasEnded = isOnLast;
                        hasBegun |= beginning.Page == first;
                        isOnLast |= hasBegun && beginning.Page == last;
                    }

                    if (hasEnded)
                    {
                        break;
                    }

                    if (hasBegun)
                    {
                        kept.Add(inline);
                    }
                }

                if (kept.Count > 0)
                {
                    // Mentions are counted from the beginning of the whole block.
                    var isPartial = kept.Count < block.Inlines.Count;
                    parts.Add(new ExcerptPart(chapter.Number, isPartial ? block with { Inlines = kept, Mentions = [] } : block, isPartial));
                }

                if (hasEnded)
                {
                    return parts;
                }
            }
        }

        return hasBegun ? parts : null;
    }
}
