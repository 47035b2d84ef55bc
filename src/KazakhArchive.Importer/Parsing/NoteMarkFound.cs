namespace KazakhArchive.Importer.Parsing;

/// <summary>A note's mark in a block's reading text.</summary>
/// <param name="Start">UTF-16 index.</param>
/// <param name="End">Exclusive.</param>
/// <param name="IsPlain">Found by its place behind a sentence alone; the editor is asked where it breaks the sequence.</param>
/// <param name="IsDoubtful">It would be one if its note had a text; the editor is asked.</param>
public readonly record struct NoteMarkFound(int Start, int End, int Number, bool IsPlain, bool IsDoubtful = false);
