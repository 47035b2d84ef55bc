using System.Globalization;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Reads a list of words with counts: a word, white space, how often it was met; without a count once.</summary>
public static class WordList
{
    private const double Million = 1_000_000;

    /// <summary>The words in the order of the file, with how often each occurs in a million of the list's words; null and a finding where the file cannot be read.</summary>
    public static IReadOnlyList<(string Word, double EachMillion)>? Read(string path, FindingList findings)
    {
        try
        {
            var counted = File.ReadLines(path).Select(Counted).Where(row => row.Word.Length > 0).ToList();
            var total = Math.Max(1, counted.Sum(row => row.Count));
            return counted.ConvertAll(row => (row.Word, row.Count * Million / total));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(path, null, FindingCodes.WordListUnreadable,
                $"{fault.Message.TrimEnd('.')}; expected a list of words, each on its line with its count", "Name a file that can be read");
            return null;
        }
    }

    private static (string Word, double Count) Counted(string line)
    {
        var cells = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return cells switch
        {
            [var word, var count, ..] when double.TryParse(count, NumberStyles.Number, CultureInfo.InvariantCulture, out var times) && times > 0 => (word, times),
            [var word, ..] => (word, 1),
            _ => ("", 0),
        };
    }
}
