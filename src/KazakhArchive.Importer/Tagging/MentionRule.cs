using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Importer.Tagging;

/// <summary>A row of a work's <c>mentions.tsv</c>: what the words of a line name, where analysis errs.</summary>
/// <param name="LineNumber">Of the table, for findings.</param>
/// <param name="SourceLine">1-based line of source.txt.</param>
/// <param name="Text">As the reading layer has it.</param>
/// <param name="Entity">Null where they name nothing.</param>
public sealed record MentionRule(int LineNumber, int SourceLine, string Text, EntityId? Entity);
