using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Emending;

/// <summary>Looks at words, mostly of a cell, that are the editor's own and not those of the source.</summary>
public static class WrittenCell
{
    /// <summary>Of a reason, a heading, a note: a page's worth.</summary>
    public const int LongestUtf16 = 2_000;

    /// <summary>Of words that stand in the text: a lost passage may be supplied, but the line must not become too long for any program.</summary>
    public const int LongestReadingUtf16 = 20_000;

    /// <summary>
    /// False and a finding where nobody can read the words: they are too many, or a character is among them that nobody sees: readers
    /// would get it, and whoever mends the row could not tell why it differs.
    /// </summary>
    /// <param name="but">Words of the source that may bring their own, and their length.</param>
    public static bool IsReadable(string path, TsvRow row, string column, FindingList findings, string but = "", int longestUtf16 = LongestUtf16) =>
        IsReadable(path, row.LineNumber, column, row[column], findings, but, longestUtf16);

    /// <summary>The same of words that are no table's yet.</summary>
    /// <param name="name">What they are, in findings.</param>
    public static bool IsReadable(string path, int? lineNumber, string name, string words, FindingList findings, string but = "", int longestUtf16 = LongestUtf16)
    {
        if (words.Length > longestUtf16 + but.Length)
        {
            findings.Add(path, lineNumber, FindingCodes.CellTooLong, string.Create(CultureInfo.InvariantCulture, $"{name} has {words.Length} characters, expected at most {longestUtf16}{(but.Length > 0 ? " beyond the words of the source" : "")}"), "Shorten it");
            return false;
        }

        if (HiddenCharacters.FirstIn(words, but) is not Rune hidden)
        {
            return true;
        }

        findings.Add(path, lineNumber, FindingCodes.HiddenCharacter, $"{name} is {Quoted.Of(words)}, expected no U+{hidden.Value:X4}, which nobody sees", "Write the words without it");
        return false;
    }
}
