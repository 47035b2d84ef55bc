using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The marks of notes, and the numbers before their texts, in the line that is open.</summary>
internal sealed class LineNotes(OpenLine line)
{
    private readonly NoteKeys keys = new();
    private readonly List<NotePlace> places = [];

    public void Mark(string key, string printed) => Write(keys.ForMark(key), printed);

    /// <summary>The text of the note begins.</summary>
    public void Begin(string key, string printed) => Write(keys.ForText(key), printed);

    /// <summary>Within a line that has lost the white space at its end.</summary>
    public IReadOnlyList<NotePlace> Within(int lengthUtf16) =>
        [.. places.Select(note => note with { Start = Math.Min(note.Start, lengthUtf16), End = Math.Min(note.End, lengthUtf16) })];

    public void Clear() => places.Clear();

    private void Write(int number, string printed)
    {
        var start = line.Append(WhiteSpace.Fold(printed));
        places.Add(new NotePlace(number, start, line.LengthUtf16));
    }
}
