using System.Buffers;
using System.Globalization;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Site.Html;

/// <summary>Which code points of Arabic script a file of a face has, by the table that is made with the files (<c>src/faces</c>).</summary>
internal static class FaceLetters
{
    // Blocks of Arabic script in the basic plane (Unicode, Blocks.txt).
    private static readonly (char First, char Last)[] Blocks =
        [('\u0600', '\u06FF'), ('\u0750', '\u077F'), ('\u0870', '\u08FF'), ('\uFB50', '\uFDFF'), ('\uFE70', '\uFEFC')];

    /// <summary>The Arabic letters, signs of vowels and signs around numbers that the file lacks. Digits and stops join nothing.</summary>
    /// <param name="face">With its weight: <c>amiri-400</c>.</param>
    /// <param name="part"><c>core</c> or <c>whole</c>.</param>
    public static SearchValues<char> MissingIn(string face, string part)
    {
        var had = EmbeddedTsv.Read(typeof(FaceLetters).Assembly, "Html/face-letters.tsv", "face", "part", "letters")
            .Where(row => row["face"] == face && row["part"] == part)
            .SelectMany(row => row["letters"].Split(' ').SelectMany(PointsOf))
            .ToHashSet();
        return SearchValues.Create([.. Blocks.SelectMany(block => Points(block.First, block.Last)).Where(letter => IsJoining(letter) && !had.Contains(letter))]);
    }

    public static bool IsJoining(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    // 621-63A, 640.
    private static IEnumerable<char> PointsOf(string stretch)
    {
        var ends = stretch.Split('-');
        return Points(PointOf(ends[0]), PointOf(ends[^1]));
    }

    private static char PointOf(string hexadecimal) => (char)int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static IEnumerable<char> Points(char first, char last) => Enumerable.Range(first, last - first + 1).Select(point => (char)point);
}
