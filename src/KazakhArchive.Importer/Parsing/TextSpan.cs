namespace KazakhArchive.Importer.Parsing;

/// <summary>A stretch of a block's reading text.</summary>
/// <param name="Start">UTF-16 index.</param>
/// <param name="End">Exclusive.</param>
/// <param name="NoteNumber">The printed number of a note mark; 0 for all other kinds.</param>
public readonly record struct TextSpan(int Start, int End, SpanKind Kind, int NoteNumber = 0);
