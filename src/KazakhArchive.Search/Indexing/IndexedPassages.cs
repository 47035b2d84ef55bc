using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>The archive's passages as search sees them.</summary>
public static class IndexedPassages
{
    /// <summary>Every passage with a reference and every chapter's heading, whose reference is the chapter's, in the order of the book.</summary>
    /// <param name="topics">Finds what they speak of.</param>
    public static IReadOnlyList<IndexedPassage> From(Edition edition, TopicFinder topics)
    {
        var byChapter = PassageList.Of(edition.Chapters).ToLookup(passage => passage.Chapter);
        return
        [
            .. edition.Chapters.SelectMany(chapter => byChapter[chapter.Number]
                .Select(passage => From(edition, passage.Id, passage.Block, passage.PrintedPage, topics))
                .Prepend(From(edition, chapter.Id, chapter.Heading, null, topics))),
        ];
    }

    private static IndexedPassage From(Edition edition, PassageId reference, Block block, PassageId? page, TopicFinder topics)
    {
        var text = LayerText.Of(block.Inlines, Layer.Reading);
        var kind = KindOf(block);
        return new IndexedPassage
        {
            Work = edition.Work.Id.Value,
            Reference = reference.ToString(),
            Language = edition.Work.Language,
            Kind = kind,
            Text = text,
            SourceReadings = ReadingsOf(block),
            Mentions = block.Mentions,
            Dates = block.Dates,
            Topics = kind == PassageKind.Text ? topics.Count(block, text) : [],
            Page = page?.Label,
            Lines = block.Lines,
        };
    }

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
