using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>What the parsing of a block needs to know of the work around it.</summary>
/// <param name="Path">The source's path, for findings.</param>
public sealed record BlockContext(string Path, Decisions Decisions, NoteRegister Notes, FindingList Findings);
