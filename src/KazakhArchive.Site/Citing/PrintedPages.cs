using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Site.Citing;

/// <summary>The printed pages on which a part of a work begins and ends.</summary>
public sealed record PrintedPages(PassageId First, PassageId Last)
{
    public bool IsOne => First == Last;

    /// <summary>Those whose numbers the source prints, in its order.</summary>
    public static IEnumerable<PassageId> MarkedIn(IReadOnlyList<Chapter> chapters) => chapters.SelectMany(chapter => chapter.Blocks).SelectMany(block => block.Inlines)
        .OfType<Inline.PageBeginning>().Select(beginning => beginning.Page).OfType<PassageId>();

    /// <summary>Null where the page on which the part begins has no printed number in the source.</summary>
    public static PrintedPages? Of(IReadOnlyList<Chapter> chapters, Excerpt excerpt)
    {
        if (excerpt.Parts is not [var opening, ..])
        {
            return null;
        }

        PassageId? first = PageBefore(chapters, opening);
        var last = first;
        var hasText = false;
        foreach (var inline in excerpt.Parts.SelectMany(part => part.Block.Inlines))
        {
            if (inline is Inline.PageBeginning beginning)
            {
                last = beginning.Page;
                first = hasText ? first : last;
            }
            else
            {
                hasText |= !string.IsNullOrWhiteSpace(LayerText.Of(inline, Layer.Reading));
            }
        }

        // A last page without a number says nothing of how far the text reaches.
        return first is PassageId begins ? new PrintedPages(begins, last ?? begins) : null;
    }

    /// <summary>The page that is open where the part begins.</summary>
    private static PassageId? PageBefore(IReadOnlyList<Chapter> chapters, ExcerptPart opening)
    {
        PassageId? page = null;
        foreach (var block in chapters.SelectMany(chapter => chapter.Blocks))
        {
            if (block.Kind == opening.Block.Kind && block.Lines == opening.Block.Lines && block.Id == opening.Block.Id)
            {
                break;
            }

            page = block.Inlines.OfType<Inline.PageBeginning>().LastOrDefault() is { } beginning ? beginning.Page : page;
        }

        return page;
    }
}
