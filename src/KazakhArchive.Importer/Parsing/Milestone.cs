using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Something citable inside a block: a note's mark or a printed page's beginning.</summary>
public readonly record struct Milestone(PassageId Id, SourcePlace Place);
