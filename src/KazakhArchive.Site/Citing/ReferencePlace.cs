using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>In which chapter's page a reference is shown.</summary>
public static class ReferencePlace
{
    /// <summary>
    /// Null where the work has no such reference. A note is shown at the end of the chapter that holds its mark,
    /// so the mark counts before the place where the source prints the note.
    /// </summary>
    public static Chapter? Find(Edition edition, PassageId reference) => reference.Kind switch
    {
        PassageIdKind.Chapter => edition.Find(reference.Chapter),
        PassageIdKind.PrintedPage => edition.Chapters.FirstOrDefault(chapter => Holds<Inline.PageBeginning>(chapter, beginning => beginning.Page == reference)),
        PassageIdKind.Note => edition.Chapters.FirstOrDefault(chapter => Holds<Inline.NoteMark>(chapter, mark => mark.Note == reference))
            ?? ChapterOfBlock(edition, reference),
        _ => ChapterOfBlock(edition, reference),
    };

    private static Chapter? ChapterOfBlock(Edition edition, PassageId reference) =>
        edition.Chapters.FirstOrDefault(chapter => chapter.Blocks.Any(block => block.Id == reference));

    private static bool Holds<T>(Chapter chapter, Func<T, bool> isIt) where T : Inline =>
        chapter.Blocks.Any(block => block.Inlines.OfType<T>().Any(isIt));
}
