namespace KazakhArchive.Importer.Parsing;

/// <summary>The whole work as blocks in the order of the source.</summary>
public sealed record ParsedWork(IReadOnlyList<ParsedBlock> Blocks);
