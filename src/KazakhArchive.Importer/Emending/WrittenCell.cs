using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Emending;

/// <summary>Looks at a cell whose words are the editor's own and not those of the source.</summary>
internal static class WrittenCell
{
    /// <summary>False and a finding where a character is among them that nobody sees: readers would get it, and whoever mends the row could not tell why it differs.</summary>
    /// <param name="but">Words of the source that may bring their own.</param>
    public static bool IsSeen(string path, TsvRow row, string column, FindingList findings, string but = "")
    {
        if (HiddenCharacters.FirstIn(row[column], but) is not Rune hidden)
        {
            return true;
        }

        findings.Add(path, row.LineNumber, FindingCodes.HiddenCharacter, $"{column} is {Quoted.Of(row[column])}, expected no U+{hidden.Value:X4}, which nobody sees", "Write the words without it");
        return false;
    }
}
