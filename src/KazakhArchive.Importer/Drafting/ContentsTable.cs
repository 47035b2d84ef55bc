using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Drafting;

/// <summary>The headings that a printed table of contents names, as far as they are found as lines of the text.</summary>
internal static class ContentsTable
{
    private const int FewestEntries = 3;

    /// <summary>Of the entries so many must be found for the table to be believed.</summary>
    private const double ShareFound = 0.5;

    /// <summary>The rank of a heading without a word that tells it: that of a chapter.</summary>
    private const int ChapterRank = 4;

    /// <summary>In the order of the text; empty where there is no table, or one of another text.</summary>
    /// <param name="lines">Those that hold text.</param>
    public static IReadOnlyList<(int LineNumber, GuessedHeading Heading)> Find(IReadOnlyList<EmendedLine> lines)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var line in lines)
        {
            if (ContentsLine.TryRead(line.Reading) is string words && SearchForm.OfWords(words) is { Length: > 0 } key)
            {
                count++;
                entries.TryAdd(key, words);
            }
        }

        if (count < FewestEntries)
        {
            return [];
        }

        var found = new List<(int, GuessedHeading)>();
        var keys = entries.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            // Each entry once: a running head repeats its words.
            var text = Invisible.Trim(line.Reading);
            if (text.Length <= LongestHeadingUtf16 && ContentsLine.TryRead(text) is null && keys.Remove(SearchForm.OfWords(text)))
            {
                var rank = DivisionWords.RankOf(text) is > 0 and var own ? own : ChapterRank;
                found.Add((line.LineNumber, new GuessedHeading(0, text, HeadingKind.Word, rank, IsRunIn: false)));
            }
        }

        return found.Count >= entries.Count * ShareFound ? found : [];
    }

    private const int LongestHeadingUtf16 = 120;
}
