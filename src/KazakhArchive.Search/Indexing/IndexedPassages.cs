using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>The archive's passages as search sees them.</summary>
public static class IndexedPassages
{
    /// <summary>
    /// Every passage with a reference and every chapter's heading, whose reference is the chapter's, in the order of the book; before them
    /// what the editor says about the work and the chapter.
    /// </summary>
    /// <param name="topics">Finds what they are about.</param>
    /// <param name="folder">Where the edition was read; null where it is in no folder.</param>
    public static IReadOnlyList<IndexedPassage> From(Edition edition, TopicFinder topics, WorkFolder? folder = null)
    {
        var byChapter = PassageList.Of(edition.Chapters).ToLookup(passage => passage.Chapter);
        List<IndexedPassage> passages = [.. EditorialPassages.OfWork(edition.Work)];
        foreach (var (number, chapter) in edition.Chapters.Index())
        {
            var lines = folder is WorkFolder lying ? ChapterLines.Of(lying.Chapter(chapter.FileName), chapter) : null;
            passages.AddRange(edition.About(chapter.Number) is WorkChapter about ? EditorialPassages.OfChapter(edition.Work.Id, chapter.Id, about) : []);
            passages.AddRange(byChapter[chapter.Number]
                .Select(passage => (passage.Id, passage.Block, passage.PrintedPage))
                .Prepend((Id: chapter.Id, Block: chapter.Heading, PrintedPage: (PassageId?)null))
                .Select(passage => From(edition.Work.Id, edition.Work.Language, passage.Id.ToString(), passage.Block, passage.PrintedPage?.Label))
                .Zip(byChapter[chapter.Number].Select(passage => passage.Block).Prepend(chapter.Heading), (passage, block) => passage with
                {
                    Topics = passage.Kind == PassageKind.Text ? topics.Count(block, passage.Text) : [],
                    Line = lines?.Of(block, number),
                }));
        }

        return passages;
    }

    /// <summary>What a reader is shown of a passage.</summary>
    internal static IndexedPassage From(WorkId work, Language language, string reference, Block block, string? page) => new()
    {
        Work = work.Value,
        Reference = reference,
        Language = language,
        Kind = KindOf(block),
        Text = LayerText.Of(block.Inlines, Layer.Reading),
        SourceReadings = ReadingsOf(block),
        Mentions = block.Mentions,
        Dates = block.Dates,
        Page = page,
        Lines = block.Lines,
    };

    private static PassageKind KindOf(Block block) => block.Kind switch
    {
        BlockKind.Heading => PassageKind.Heading,
        BlockKind.Figure => PassageKind.Caption,
        BlockKind.Note => PassageKind.Note,
        _ => PassageKind.Text,
    };

    private static List<SourceReading> ReadingsOf(Block block)
    {
        var readings = new List<SourceReading>();
        var places = LayerText.Places(block.Inlines, Layer.Reading);
        for (var i = 0; i < places.Count; i++)
        {
            if (block.Inlines[i] is Inline.Emended { Emendation.IsApplied: true } emended)
            {
                var (start, end) = places[i];
                readings.Add(new SourceReading(start, end - start, emended.Emendation.Sic));
            }
        }

        return readings;
    }
}
