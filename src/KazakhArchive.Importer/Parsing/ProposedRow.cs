using System.Globalization;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>How a finding ends that proposes a row of <c>decisions.tsv</c>: the row stands last, with its tabs, so that it can be pasted.</summary>
public static class ProposedRow
{
    /// <param name="mend">What the row does.</param>
    /// <param name="text">The words that are meant; empty for the whole line.</param>
    public static string Of(string mend, int lineNumber, string rule, string text, string value) =>
        string.Create(CultureInfo.InvariantCulture, $"{mend}: {lineNumber}\t{rule}\t{TsvEscape.Escape(text)}\t{value}\t");
}
