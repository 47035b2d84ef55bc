using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>What is beside the text: notes, and forme work. What a block is marked with or cut by, and cannot hold, follows it where it ends.</summary>
/// <param name="walk">Takes what is in an element.</param>
internal sealed class TeiAsides(ExtractionWriter book, TeiLines lines, TeiNotes notes, Action<XElement, TeiPlace> walk)
{
    private readonly Queue<XElement> later = new();

    /// <summary>The number before the words of the note that is being written; it is written already.</summary>
    public XElement? NumberOfNote { get; private set; }

    /// <summary>What is being written belongs to the page of the block before it.</summary>
    public bool IsLater { get; private set; }

    public void Note(XElement note, TeiPlace place)
    {
        if (TeiNotes.IsReason(note) || !TeiElements.HasWords(note))
        {
            return;
        }

        if (notes.StandsInText(note))
        {
            lines.Open(place);
            book.NoteMark(notes.KeyOf(note), "");
            later.Enqueue(note);
        }
        else
        {
            EndBlock();
            WriteNote(note, isOfPageBefore: false);
            EndBlock();
        }
    }

    public void FormeWork(XElement formeWork, TeiPlace place)
    {
        if (!TeiElements.HasWords(formeWork))
        {
            return;
        }

        var cuts = place.Role is PieceKind.Paragraph or PieceKind.Quotation or PieceKind.ListItem or PieceKind.Note;
        if (book.IsOpen && !cuts)
        {
            later.Enqueue(formeWork);
            return;
        }

        lines.Within(() => WriteFormeWork(formeWork));
    }

    /// <summary>The block that is open ends.</summary>
    public void EndBlock()
    {
        lines.End();
        while (later.TryDequeue(out var element))
        {
            if (TeiElements.Is(element, "note"))
            {
                WriteNote(element, isOfPageBefore: true);
            }
            else
            {
                WriteFormeWork(element);
                lines.End();
            }
        }
    }

    private void WriteNote(XElement note, bool isOfPageBefore)
    {
        var number = notes.PrintedNumber(note);
        book.BeginNote(notes.KeyOf(note), number is null ? "" : TeiReadings.Source(number), isOfPageBefore);
        if (!notes.IsMarked(note))
        {
            book.StandBeside();
        }

        book.Join(); // The file has the space behind the number, or has none.
        lines.Describe(note);
        (NumberOfNote, IsLater) = (number, isOfPageBefore);
        walk(note, new TeiPlace(note, PieceKind.Note, 0));
        (NumberOfNote, IsLater) = (null, false);
        book.End();
    }

    private void WriteFormeWork(XElement formeWork)
    {
        var place = new TeiPlace(formeWork, PieceKind.FormeWork, 0);
        walk(formeWork, place with { Role = TeiShape.RoleOf(formeWork, place) });
    }
}
