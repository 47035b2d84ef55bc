using System.Text;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Passages;

/// <summary>The notes of a work.</summary>
public static class NoteList
{
    /// <summary>Every note of which there is a mark or the words, in the order in which either first appears.</summary>
    public static IReadOnlyList<Note> Of(IReadOnlyList<Chapter> chapters) =>
        [.. chapters
            .SelectMany(chapter => chapter.Blocks.SelectMany(block => AppearancesIn(chapter, block)))
            .GroupBy(appearance => appearance.Id)
            .Select(NoteOf)];

    private static IEnumerable<Appearance> AppearancesIn(Chapter chapter, Block block)
    {
        foreach (var mark in block.Inlines.OfType<Inline.NoteMark>())
        {
            yield return new Appearance(mark.Note, LabelOf(mark.Mark), new NotePlace(chapter.Number, block.Id ?? chapter.Id), null);
        }

        if (block is { Kind: BlockKind.Note, Id: PassageId id })
        {
            var marker = block.Inlines.OfType<Inline.Marker>().FirstOrDefault();
            yield return new Appearance(id, LabelOf(marker?.Value ?? ""), new NotePlace(chapter.Number, id), block);
        }
    }

    private static Note NoteOf(IGrouping<PassageId, Appearance> appearances)
    {
        var marks = appearances.Where(appearance => appearance.Words is null).ToList();
        var words = appearances.FirstOrDefault(appearance => appearance.Words is not null);

        // The mark in the text is what a reader looks for; the number before the words speaks where the text has no mark.
        var label = marks.Concat(appearances).Select(appearance => appearance.Label).FirstOrDefault(label => label.Length > 0);
        return new Note(appearances.Key, label ?? "", [.. marks.Select(mark => mark.Place)], words?.Words, words?.Place.Chapter);
    }

    private static string LabelOf(string mark)
    {
        var label = new StringBuilder();
        foreach (var c in mark)
        {
            if (Digits.IsDigit(c))
            {
                label.Append(c);
            }
            else if (Digits.ValueOfSuperscript(c) is >= 0 and var value)
            {
                label.Append((char)('0' + value));
            }
        }

        return label.ToString();
    }

    private sealed record Appearance(PassageId Id, string Label, NotePlace Place, Block? Words);
}
