using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>Cuts out of a work what a request points at.</summary>
public static class DtsExcerpt
{
    /// <summary>Null for the whole resource.</summary>
    public static Excerpt? Of(DtsSelection selection) => selection switch
    {
        { Ref: { } unit } => Unit(selection, unit),
        { Start: { } start, End: { } end } => Stretch(selection, start, end),
        _ => null,
    };

    /// <summary>What a tree holds exists in its work: a fault here is our own.</summary>
    private static Excerpt Unit(DtsSelection selection, DtsUnit unit) =>
        Excerpts.Of(selection.Resource.Edition.Chapters, PassageRange.Of(unit.Id))
        ?? throw new InvalidOperationException($"{selection.Resource.Id} has no {unit.Id}, though its citation tree does.");

    /// <summary>
    /// From the beginning of the first unit to the end of the last, whatever their levels and kinds: chapters, passages or
    /// printed pages. What stands between two passages (headings, figures) belongs to it.
    /// </summary>
    private static Excerpt Stretch(DtsSelection selection, DtsUnit start, DtsUnit end)
    {
        var chapters = selection.Resource.Edition.Chapters;
        var range = new PassageRange(start.Id, end.Id);
        if (start.Id.Kind == PassageIdKind.PrintedPage)
        {
            return new Excerpt(range, Excerpts.OfPrintedPages(chapters, start.Id, end.Id)!, IsClipped: false);
        }

        var parts = chapters
            .SelectMany(chapter => chapter.Blocks.Select(block => new ExcerptPart(chapter.Number, block, IsPartial: false)))
            .ToList();
        var first = start.Id.Kind == PassageIdKind.Chapter
            ? parts.FindIndex(part => part.Chapter == start.Id.Chapter)
            : parts.FindIndex(part => part.Block.Id == start.Id);
        var last = end.Id.Kind == PassageIdKind.Chapter
            ? parts.FindLastIndex(part => part.Chapter == end.Id.Chapter)
            : parts.FindIndex(part => part.Block.Id == end.Id);

        // Notes and figures stand amid passages, which are not asked for.
        var kind = start.Id.Kind switch { PassageIdKind.Note => BlockKind.Note, PassageIdKind.Figure => BlockKind.Figure, _ => (BlockKind?)null };
        return new Excerpt(range, [.. parts[first..(last + 1)].Where(part => kind is null || part.Block.Kind == kind)], IsClipped: false);
    }
}
