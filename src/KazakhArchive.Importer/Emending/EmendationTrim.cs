using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Emending;

/// <summary>
/// Editors lengthen a sic with the words beside it until it is unique on its line. Those words are no part of the
/// emendation: whole words that sic and corr share at either end are given back to the plain text.
/// </summary>
public static class EmendationTrim
{
    /// <summary>The lengths of the shared beginning and end, in UTF-16 units, at word boundaries.</summary>
    public static (int Before, int After) SharedWords(Emendation emendation)
    {
        var (sic, corr) = (emendation.Sic, emendation.Corr);
        if (corr.Length == 0)
        {
            return (0, 0);
        }

        var before = sic.AsSpan().CommonPrefixLength(corr);
        while (before > 0 && !(IsBoundary(sic, before) && IsBoundary(corr, before)))
        {
            before--;
        }

        var after = 0;
        var longest = Math.Min(sic.Length, corr.Length) - before;
        while (after < longest && sic[^(after + 1)] == corr[^(after + 1)])
        {
            after++;
        }

        while (after > 0 && !(IsBoundary(sic, sic.Length - after) && IsBoundary(corr, corr.Length - after)))
        {
            after--;
        }

        return (before, after);
    }

    /// <summary>Whether a word begins or ends at this index: the ends of the text, either side of white space, before a note's raised mark.</summary>
    private static bool IsBoundary(string text, int index) =>
        index == 0 || index == text.Length || char.IsWhiteSpace(text[index]) || char.IsWhiteSpace(text[index - 1])
        || (IsRaised(text[index]) && !IsRaised(text[index - 1]));

    private static bool IsRaised(char c) => c == '^' || Digits.ValueOfSuperscript(c) >= 0;
}
