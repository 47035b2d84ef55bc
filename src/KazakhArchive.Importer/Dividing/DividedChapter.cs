using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Dividing;

/// <summary>A chapter whose passages have no references yet.</summary>
public sealed record DividedChapter(Ordinal Number, string Slug, IReadOnlyList<ParsedBlock> Blocks);
