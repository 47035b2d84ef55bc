using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Blocks that a file calls paragraphs and that look like verse; the parser, which sees the whole text, finds out.</summary>
public static class VerseShape
{
    private const int ShortestLineLetters = 8;
    private const int LongestLineLetters = 60;

    /// <summary>Of a half that does not rhyme with the other; lines of prose are seldom as short.</summary>
    private const int LongestHalfLetters = 28;
    private const int LikeLongPercent = 85;

    /// <summary>Whether something stands in the middle of a line that parts halves: a tab, stars, dots.</summary>
    public static bool IsParted(string line) => VerseHalves.Dividers(line).Count > 0;

    /// <summary>Whether the lines into which a paragraph is broken are all short, and none ends a sentence.</summary>
    public static bool AreLines(IReadOnlyList<string> lines)
    {
        var written = lines.Where(line => VerseHalves.Letters(line) > 0).ToList();
        return written.Count > 1 && written.TrueForAll(IsLine);
    }

    /// <summary>Whether such lines are likely verse: two may be prose, unless they rhyme or are the short halves of one verse.</summary>
    public static bool AreVerses(IReadOnlyList<string> lines) => AreLines(lines) && (lines.Count > 2 || CoupletEvidence.Rhymes(lines[0], lines[^1]) || AreHalves(lines[0], lines[^1]));

    private static bool AreHalves(string first, string second) =>
        VerseHalves.AreAlike(first, second, LikeLongPercent) && Math.Max(VerseHalves.Letters(first), VerseHalves.Letters(second)) <= LongestHalfLetters;

    /// <summary>Whether words may be a line of verse: short, and no end of a sentence.</summary>
    public static bool IsLine(string line) =>
        VerseHalves.Letters(line) is >= ShortestLineLetters and <= LongestLineLetters && line.TrimEnd() is not [.., '.' or ':' or '\u06D4'] && !line.Any(char.IsAsciiLetter);
}
