using System.Text;
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
        var (text, readings) = ReadingOf(block);
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
            Text = text,
            SourceReadings = readings,
            Page = page?.Label,
            Lines = block.Lines,
        };
    }

    // The same text as LayerText gives, with the places of its emendations.
    private static (string Text, IReadOnlyList<SourceReading> Readings) ReadingOf(Block block)
    {
        var text = new StringBuilder();
        var readings = new List<SourceReading>();
        foreach (var inline in block.Inlines)
        {
            var start = text.Length;
            WhiteSpace.AppendFolded(text, LayerText.Of(inline, Layer.Reading));
            if (inline is Inline.Emended { Emendation.IsApplied: true } emended)
            {
                readings.Add(new SourceReading(start, text.Length - start, emended.Emendation.Sic));
            }
        }

        WhiteSpace.TrimEnd(text);
        return (text.ToString(), [.. readings.Select(reading => Within(text.Length, reading))]);
    }

    // The space that ends the block may have been an emendation's.
    private static SourceReading Within(int length, SourceReading reading)
    {
        var start = Math.Min(reading.StartUtf16, length);
        return reading with { StartUtf16 = start, LengthUtf16 = Math.Min(reading.LengthUtf16, length - start) };
    }
}
