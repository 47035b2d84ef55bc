using System.Globalization;

namespace KazakhArchive.Importer.Parsing;

/// <summary>One row of <c>decisions.tsv</c>: the editor overrules or confirms what the parser finds on a line, on lines, or on all lines that are alike.</summary>
/// <param name="RowLineNumber">1-based line of the table, for findings.</param>
/// <param name="LineNumber">1-based line of the source, the first where there are several; 0 for the whole work.</param>
/// <param name="EndLineNumber">The last of the lines; <see cref="int.MaxValue"/> for the whole work.</param>
/// <param name="Text">
/// On one line the words that are meant, empty for all of it; on several what a line is like (<see cref="LinePattern"/>), empty for each of them. Of rules that
/// are about words, those words.
/// </param>
/// <param name="Value">Out of the rule's own vocabulary, see <see cref="DecisionTable"/>.</param>
public sealed record DecisionRow(int RowLineNumber, int LineNumber, int EndLineNumber, string Rule, string Text, string Value)
{
    public bool IsOfOneLine => LineNumber == EndLineNumber;

    public bool IsForWork => LineNumber == 0;

    public bool Holds(int line) => line >= LineNumber && line <= EndLineNumber;

    /// <summary>Where it decides, for findings.</summary>
    public string Place => IsForWork ? "the whole work"
        : IsOfOneLine ? string.Create(CultureInfo.InvariantCulture, $"line {LineNumber}")
        : string.Create(CultureInfo.InvariantCulture, $"lines {LineNumber} to {EndLineNumber}");
}
