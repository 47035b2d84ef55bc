using AngleSharp.Dom;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>The texts of notes, and notes beside the text.</summary>
/// <param name="children">Takes what is in a node.</param>
/// <param name="endBlock">Ends the block that is open.</param>
internal sealed class HtmlAsides(ExtractionWriter writer, HtmlLines lines, HtmlNotes notes, Action<INode, Place> children, Action endBlock)
{
    public void Note(IElement element, string key, Place place)
    {
        endBlock();
        var printed = notes.NumberAtHead(element, key);
        writer.BeginNote(key, printed);
        lines.Describe();
        lines.Skip(printed); // It is the mark already.
        if (!HtmlWords.IsBlock(element))
        {
            children(element, place with { IsJoined = true }); // The note goes on to the block's end, or to the next note.
            return;
        }

        var inside = new Place(PieceKind.Note) { IsNote = true, IsJoined = true };
        children(element, inside);
        foreach (var further in notes.FurtherBlocksOf(element))
        {
            writer.Space();
            children(further, inside);
        }

        endBlock();
    }

    public void SideNote(IElement element)
    {
        endBlock();
        writer.Begin(PieceKind.Note);
        writer.StandBeside();
        lines.Describe();
        children(element, new Place(PieceKind.Note) { IsNote = true, IsJoined = true });
        endBlock();
    }
}
