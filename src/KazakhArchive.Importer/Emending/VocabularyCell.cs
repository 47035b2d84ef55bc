using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Emending;

/// <summary>Reads a cell that holds a word of a closed vocabulary.</summary>
internal static class VocabularyCell
{
    /// <summary>Null and a finding for any other word.</summary>
    public static TWord? Read<TWord>(string path, TsvRow row, string column, FindingList findings)
        where TWord : struct, Enum
    {
        if (Vocabulary.TryParse<TWord>(row[column]) is TWord word)
        {
            return word;
        }

        findings.Add(path, row.LineNumber, FindingCodes.TsvVocabulary, $"{column} is {Quoted.Of(row[column])}, expected one of {string.Join(", ", Vocabulary.All<TWord>())}", $"Use a {column} of the list");
        return null;
    }
}
