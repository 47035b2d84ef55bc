using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>The references that a chapter gives a place to.</summary>
public static class ChapterReferences
{
    /// <summary>The chapter's own, its blocks' and its printed pages', each of which may stand in a work only once.</summary>
    public static IEnumerable<PassageId> Standing(Chapter chapter) => chapter.Blocks
        .SelectMany(block => block.Inlines.OfType<Inline.PageBeginning>().Select(beginning => beginning.Page).Prepend(block.Id))
        .OfType<PassageId>()
        .Prepend(chapter.Id);

    /// <summary>With the notes of which there is only the mark: they too can be cited.</summary>
    public static IEnumerable<PassageId> All(Chapter chapter) => Standing(chapter)
        .Concat(chapter.Blocks.SelectMany(block => block.Inlines).OfType<Inline.NoteMark>().Select(mark => mark.Note))
        .Distinct();
}
