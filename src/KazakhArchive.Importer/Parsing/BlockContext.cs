using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>What the parsing of one block needs to know of the work around it.</summary>
public sealed class BlockContext(string path, Decisions decisions, NoteRegister notes, FindingList findings)
{
    /// <summary>The source's path, for findings.</summary>
    public string Path { get; } = path;

    public Decisions Decisions { get; } = decisions;

    public NoteRegister Notes { get; } = notes;

    public FindingList Findings { get; } = findings;

    /// <summary>The number of the last note mark in sequence; 0 before the first.</summary>
    public int LastNoteNumber { get; set; }

    /// <summary>Index of the block's first piece, from which notes are looked for.</summary>
    public int PieceIndex { get; set; }

    public bool HasNote(int number) => Notes.HasTextAfter(PieceIndex, number);
}
