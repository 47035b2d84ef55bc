using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>Numbers as the print of a work shows them.</summary>
public static class PrintedNumbers
{
    private static readonly char[] Zeros = ['0', '\u0660', '\u06F0'];

    /// <summary>The number in a note's mark; the note's own where the source prints no mark, as with the notes of electronic files.</summary>
    public static string OfMark(PassageId note, string mark) => mark.Length == 0 ? note.Number.ToString() : OfMarker(mark);

    /// <summary>The number before the text of a note: that of its first mark; where nothing marks it, what the source prints before its words.</summary>
    /// <param name="words">Null where the source lacks them.</param>
    public static string OfNote(IReadOnlyList<NoteReference> marks, Block? words) =>
        marks is [var first, ..] ? OfMark(first.Note, first.Mark)
        : words?.Inlines.OfType<Inline.Marker>().FirstOrDefault() is Inline.Marker marker ? OfMarker(marker.Value)
        : "";

    /// <summary>The number in what is printed, superscripts as ordinary digits; the print itself where it holds none.</summary>
    private static string OfMarker(string printed)
    {
        var digits = string.Concat(printed
            .Where(c => Digits.IsDigit(c) || Digits.ValueOfSuperscript(c) >= 0)
            .Select(c => Digits.IsDigit(c) ? c : (char)('0' + Digits.ValueOfSuperscript(c))));
        return digits.Length > 0 ? digits : printed.Trim();
    }

    /// <summary>The digit zero of the series that the work uses most: U+0030, U+0660 or U+06F0.</summary>
    public static char ZeroOf(Edition edition)
    {
        var counts = new int[Zeros.Length];
        foreach (var text in edition.Chapters.SelectMany(chapter => chapter.Blocks).Select(block => LayerText.Of(block, Layer.Diplomatic)))
        {
            for (var i = 0; i < Zeros.Length; i++)
            {
                counts[i] += text.Count(c => c >= Zeros[i] && c <= Zeros[i] + 9);
            }
        }

        return Zeros[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>A label of ASCII digits and letters with its digits in another series.</summary>
    public static string Write(string label, char zero) =>
        string.Concat(label.Select(c => char.IsAsciiDigit(c) ? (char)(zero + c - '0') : c));
}
