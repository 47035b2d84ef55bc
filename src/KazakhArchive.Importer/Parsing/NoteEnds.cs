using System.Globalization;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Where the text of a note ends, which no full stop tells in notes that cite books.</summary>
public static class NoteEnds
{
    /// <summary>Of the rest of a note that stands between it and the next.</summary>
    public const int LongestRestUtf16 = 160;
    private const int MostRestLines = 4;

    /// <summary>Fewer tell nothing.</summary>
    private const int FewestNotes = 4;

    /// <summary>Notes that cite books have no full stop; where most are without, it tells no note's end.</summary>
    public static bool AreSeldomTold(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var notes = pieces.Where(piece => piece.Kind == PieceKind.Note).ToList();
        return notes.Count >= FewestNotes && notes.Count(note => Sentences.EndsSentence(note.Text)) * 2 < notes.Count;
    }

    /// <summary>A short line without a mark of its own, before the next note of a list of notes, is the rest of the note before it.</summary>
    public static bool IsRestBetween(IReadOnlyList<ClassifiedPiece> pieces, ClassifiedPiece note, int index)
    {
        var next = note.MarkerNumber + 1;
        for (var i = index; i < pieces.Count && i < index + MostRestLines; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == PieceKind.Note)
            {
                return i > index && piece.MarkerNumber == next;
            }

            if (piece.Kind != PieceKind.Paragraph || piece.Text.Length > LongestRestUtf16 || HoldsMark(piece))
            {
                return false;
            }
        }

        return false;

        bool HoldsMark(ClassifiedPiece piece) => NoteLabel.Marks(piece, piece.Start).Any(mark => mark.Number == next) || piece.NoteSigns.Any(sign => sign.Number == next);
    }

    /// <summary>Says once that notes without a full stop were ended, and by what.</summary>
    public static void Report(string path, List<int> ended, LineLayout layout, FindingList findings)
    {
        if (ended.Count > 0 && layout.WhyUnfinishedEnds is string why)
        {
            findings.Add(
                path,
                ended[0],
                FindingCodes.LayoutGuessed,
                string.Create(CultureInfo.InvariantCulture, $"{why}: {ended.Count} notes without a full stop, the first of them here, are taken to end so too, expected that or the editor's word"),
                "Add to decisions.tsv for the whole work, with sentences where they go on to their full stop",
                ProposedRow.ForWork(DecisionTable.Lines, "", layout.IsWrapped ? "wrapped" : "paragraphs"));
        }
    }
}
