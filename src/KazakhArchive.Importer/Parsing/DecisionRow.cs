namespace KazakhArchive.Importer.Parsing;

/// <summary>One row of <c>decisions.tsv</c>: the editor overrules or confirms what the parser finds on a line.</summary>
/// <param name="RowLineNumber">1-based line of the table, for findings.</param>
/// <param name="LineNumber">1-based line of the source.</param>
/// <param name="Text">The words on that line that are meant; empty for the whole line.</param>
/// <param name="Value">Out of the rule's own vocabulary, see <see cref="DecisionTable"/>.</param>
public sealed record DecisionRow(int RowLineNumber, int LineNumber, string Rule, string Text, string Value);
