using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Emending;

/// <summary>One row of <c>emendations.tsv</c>.</summary>
/// <param name="RowLineNumber">1-based line of the table, for findings.</param>
/// <param name="LineNumber">1-based line of the source on which the sic begins.</param>
/// <param name="EndLineNumber">The line on which it ends; mostly the same.</param>
public sealed record EmendationRow(int RowLineNumber, int LineNumber, int EndLineNumber, Emendation Emendation);
