using System.Globalization;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>A row of <c>decisions.tsv</c> that a finding proposes; its reason is left to whoever takes it.</summary>
public static class ProposedRow
{
    /// <param name="text">The words that are meant; empty for the whole line.</param>
    public static string Of(int lineNumber, string rule, string text, string value) =>
        Cells(lineNumber.ToString(CultureInfo.InvariantCulture), rule, text, value);

    /// <summary>About the whole work, or about all lines that are like a pattern.</summary>
    public static string ForWork(string rule, string pattern, string value) => Cells("", rule, pattern, value);

    private static string Cells(string line, string rule, string text, string value) => $"{line}\t{rule}\t{TsvEscape.Escape(text)}\t{value}\t";
}
