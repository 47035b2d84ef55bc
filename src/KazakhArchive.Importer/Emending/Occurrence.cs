namespace KazakhArchive.Importer.Emending;

/// <summary>Where words stand on a line that has them exactly once, as the tables name their places.</summary>
public static class Occurrence
{
    /// <summary>0-based UTF-16 index; null where they stand nowhere, or more than once.</summary>
    public static int? OnlyOne(string line, string words) =>
        words.Length > 0 && line.IndexOf(words, StringComparison.Ordinal) is >= 0 and var first && line.IndexOf(words, first + 1, StringComparison.Ordinal) < 0 ? first : null;
}
