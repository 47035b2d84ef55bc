using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Works;

/// <summary>How much there is of a work, and how much of it was emended. TEI P5 extent.</summary>
/// <param name="Words">Of the reading layer, notes included.</param>
/// <param name="Notes">Notes that the source prints or to which a mark of it points.</param>
/// <param name="PrintedPages">Pages whose number the source prints.</param>
/// <param name="Emendations">How many of each kind, kinds without any left out.</param>
/// <param name="Unsure">Emendations of low certainty and places whose right reading is unknown.</param>
public sealed record Extent(
    int Chapters,
    int Words,
    int Passages,
    int Notes,
    int Figures,
    int PrintedPages,
    IReadOnlyList<(EmendationKind Kind, int Count)> Emendations,
    int Unsure)
{
    public int EmendationCount => Emendations.Sum(kind => kind.Count);

    public static Extent Of(Edition edition)
    {
        var blocks = edition.Chapters.SelectMany(chapter => chapter.Blocks).ToList();
        var inlines = blocks.SelectMany(block => block.Inlines).ToList();
        var references = blocks.Select(block => block.Id)
            .Concat(inlines.OfType<Inline.NoteMark>().Select(mark => (PassageId?)mark.Note))
            .Concat(inlines.OfType<Inline.PageBeginning>().Select(beginning => beginning.Page))
            .OfType<PassageId>()
            .Distinct()
            .CountBy(reference => reference.Kind)
            .ToDictionary();
        var emendations = inlines.Select(EmendationOf).OfType<Emendation>()
            // The later parts of an emendation that was cut in two carry no sic.
            .Where(emendation => emendation.Sic.Length > 0)
            .ToList();

        return new Extent(
            edition.Chapters.Count,
            blocks.Sum(block => WordCount(LayerText.Of(block, Layer.Reading))),
            references.GetValueOrDefault(PassageIdKind.Passage),
            references.GetValueOrDefault(PassageIdKind.Note),
            references.GetValueOrDefault(PassageIdKind.Figure),
            references.GetValueOrDefault(PassageIdKind.PrintedPage),
            [.. emendations.CountBy(emendation => emendation.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Value))],
            emendations.Count(emendation => !emendation.IsApplied));
    }

    private static Emendation? EmendationOf(Inline inline) => inline switch
    {
        Inline.Emended emended => emended.Emendation,
        Inline.NoteMark mark => mark.Emendation,
        _ => null,
    };

    private static int WordCount(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
