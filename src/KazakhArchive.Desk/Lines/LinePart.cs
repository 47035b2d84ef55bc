using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;

namespace KazakhArchive.Desk.Lines;

/// <summary>A stretch of a line of the source.</summary>
/// <param name="Text">As it is in the source.</param>
/// <param name="Emendation">Null where none was made here.</param>
/// <param name="Proposal">Null where none is open here.</param>
public sealed record LinePart(string Text, EmendationRow? Emendation = null, Proposal? Proposal = null);
