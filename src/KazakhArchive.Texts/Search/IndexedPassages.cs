using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Search;

/// <summary>The archive's passages as search sees them.</summary>
public static class IndexedPassages
{
    /// <summary>Every passage with a reference and every chapter's heading, whose reference is the chapter's, in the order of the books.</summary>
    public static IReadOnlyList<IndexedPassage> Of(Library library) => [.. library.Editions.SelectMany(Of)];

    private static IEnumerable<IndexedPassage> Of(Edition edition)
    {
        var byChapter = PassageList.Of(edition.Chapters).ToLookup(passage => passage.Chapter);
        foreach (var chapter in edition.Chapters)
        {
            yield return Of(edition, chapter.Id, chapter.Heading, null);
            foreach (var passage in byChapter[chapter.Number])
            {
                yield return Of(edition, passage.Id, passage.Block, passage.PrintedPage);
            }
        }
    }

    private static IndexedPassage Of(Edition edition, PassageId reference, Block block, PassageId? page)
    {
        return new IndexedPassage
        {
            Work = edition.Work.Id.Value,
            Reference = reference.ToString(),
            Language = edition.Work.Language,
            Kind = block.Kind switch
            {
                BlockKind.Heading => PassageKind.Heading,
                BlockKind.Figure => PassageKind.Caption,
                BlockKind.Note => PassageKind.Note,
                _ => PassageKind.Text,
            },
            Text = LayerText.Of(block.Inlines, Layer.Reading),
            SourceReadings = ReadingsOf(block),
            Page = page?.Label,
            Lines = block.Lines,
        };
    }

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
