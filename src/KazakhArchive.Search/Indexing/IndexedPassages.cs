using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>The archive's passages as search sees them.</summary>
public static class IndexedPassages
{
    /// <summary>Every passage with a reference and every chapter's heading, whose reference is the chapter's, in the order of the book.</summary>
    /// <param name="folder">Where the edition was read; null where it lies in no folder.</param>
    public static IReadOnlyList<IndexedPassage> From(Edition edition, WorkFolder? folder = null)
    {
        var byChapter = PassageList.Of(edition.Chapters).ToLookup(passage => passage.Chapter);
        var passages = new List<IndexedPassage>();
        foreach (var (number, chapter) in edition.Chapters.Index())
        {
            var lines = folder is WorkFolder lying ? ChapterLines.Of(lying.Chapter(chapter.FileName), chapter) : null;
            passages.AddRange(byChapter[chapter.Number]
                .Select(passage => (passage.Id, passage.Block, passage.PrintedPage))
                .Prepend((Id: chapter.Id, Block: chapter.Heading, PrintedPage: (PassageId?)null))
                .Select(passage => From(edition.Work.Id, edition.Work.Language, passage.Id.ToString(), passage.Block, passage.PrintedPage?.Label) with
                {
                    Line = lines?.Of(passage.Block, number),
                }));
        }

        return passages;
    }

    internal static IndexedPassage From(WorkId work, Language language, string reference, Block block, string? page) => new()
    {
        Work = work.Value,
        Reference = reference,
        Language = language,
        Kind = block.Kind switch
        {
            BlockKind.Heading => PassageKind.Heading,
            BlockKind.Figure => PassageKind.Caption,
            BlockKind.Note => PassageKind.Note,
            _ => PassageKind.Text,
        },
        Text = LayerText.Of(block.Inlines, Layer.Reading),
        SourceReadings = ReadingsOf(block),
        Mentions = block.Mentions,
        Page = page,
        Lines = block.Lines,
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
