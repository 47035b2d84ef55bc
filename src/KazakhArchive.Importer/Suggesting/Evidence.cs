using System.Globalization;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>What speaks for a proposal, in words: how often each form stands where.</summary>
internal static class Evidence
{
    public static string Of(KnownWords known, int sic, int corr) => $"{Counts(known[sic])}; {Counts(known[corr])}";

    /// <summary>The word with its counts in this work, in the other texts, in lists of words, and whether it is a name.</summary>
    public static string Counts(WordCounts word)
    {
        var listed = word.Listed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {word.Listed:0.#} in a million of word lists") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{word.Spelling}: {word.Own} here, {word.Archive} elsewhere{(word.IsName ? ", a name" : "")}{listed}");
    }
}
