using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Parsing;

/// <summary>One row of <c>divisions.tsv</c>.</summary>
/// <param name="RowLineNumber">1-based line of the table, for findings.</param>
/// <param name="LineNumber">1-based line of the source on which the heading stands or before which it is supplied.</param>
/// <param name="Level">1 for chapters.</param>
/// <param name="Chapter">Null below level 1.</param>
/// <param name="Slug">Empty below level 1.</param>
/// <param name="SuppliedHeading">Null where the line itself is the heading.</param>
/// <param name="Text">The words within the line that are the heading, or before which it is supplied; empty for the whole line.</param>
public sealed record DivisionRow(int RowLineNumber, int LineNumber, int Level, Ordinal? Chapter, string Slug, string? SuppliedHeading, string Text = "");
