using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Gives notes their provisional ids in order of appearance.</summary>
public sealed class NoteIds(NoteRegister notes)
{
    private readonly Dictionary<int, PassageId> idsByText = [];
    private int count;

    /// <summary>The id for a mark; one without a text is a note of its own.</summary>
    public PassageId ForMark(int pieceIndex, int number)
    {
        var text = notes.TextAfter(pieceIndex, number);
        return text < 0 ? Next() : IdOf(text);
    }

    /// <summary>The id for a note's text, and whether a mark pointed at it.</summary>
    public (PassageId Id, bool IsMarked) ForText(int pieceIndex)
    {
        var isMarked = idsByText.ContainsKey(pieceIndex);
        return (IdOf(pieceIndex), isMarked);
    }

    private PassageId IdOf(int pieceIndex)
    {
        if (!idsByText.TryGetValue(pieceIndex, out var id))
        {
            idsByText[pieceIndex] = id = Next();
        }

        return id;
    }

    private PassageId Next() => PassageId.OfNote(new Ordinal(++count));
}
