using System.Text;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports;

/// <summary>
/// The chapter files themselves, both layers in the format of ChapterFormat.md; of a part of a chapter its blocks. Nothing is added,
/// so that what is read again is what was written: work and revision stand in the file's name.
/// </summary>
public static class MarkdownExport
{
    public const string MediaType = "text/markdown";
    public const string Extension = ".md";

    /// <param name="excerpt">Null for the whole work.</param>
    public static byte[] Of(Edition edition, Excerpt? excerpt)
    {
        var chapters = ExcerptChapters.Of(edition, excerpt).Select(ChapterWriter.Write).ToList();
        var markdown = chapters.Count > 0 ? string.Join('\n', chapters) : new ReadingWords(edition.Work.Language).NoteNotInSource + "\n";
        return Encoding.UTF8.GetBytes(markdown);
    }
}
