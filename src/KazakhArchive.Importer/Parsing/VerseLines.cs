using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Which lines are verse: those with a divider between two halves of like length, and short lines without full stops that stand together
/// in a source whose prose has longer ones.
/// </summary>
public static class VerseLines
{
    internal const int LongestLineLetters = 60;
    private const int LongestLineUtf16 = 150;

    private const int LongestMarkUtf16 = 2;

    /// <summary>A book that quotes as much verse has couplets that nothing else tells.</summary>
    private const int ManyVerses = 20;

    private const int FewestSpaced = 4;
    private const int FewestLetters = 4;

    /// <summary>Of a single couplet amid prose; two shorter lines are a date, an address, a signature.</summary>
    private const int FewestLettersOfHalf = 10;

    /// <summary>Of a line of verse amid prose, at the mean; items of a list, names, addresses have fewer.</summary>
    private const int FewestLettersAmidProse = 13;

    private const int FewestLettersBehindColon = 18;
    private const int AlikePercentBehindColon = 90;
    private const int AlikePercent = 75;

    /// <summary>Of a half that names a year; a day and its place have fewer.</summary>
    private const int FewestLettersBesideNumber = 20;

    /// <summary>Of the width of a page: prose fills it but for a paragraph's last line.</summary>
    private const double ShareOfWidth = 0.8;

    public static IReadOnlyList<ClassifiedPiece> Mark(IReadOnlyList<ClassifiedPiece> read, LineLayout layout)
    {
        ClassifiedPiece[] pieces = [.. read.Select(piece => IsOpen(piece) && VerseHalves.Dividers(piece.Text).Count > 0 ? AsVerse(piece) : piece)];

        var stanzas = Stanzas(pieces).ToList();
        var isVerseAlone = VerseAlone.Is(pieces, stanzas, layout);
        var longest = LongestProse(pieces);
        var found = stanzas.FindAll(stanza => IsStanza(pieces, stanza, layout, longest, isVerseAlone) && !(stanza.Last == stanza.First + 1 && IsRightBelowHeading(pieces, stanza.First)));
        foreach (var stanza in found.Where(stanza => isVerseAlone || stanza.Last > stanza.First + 1 || IsCouplet(pieces, stanza)))
        {
            MarkStanza(pieces, stanza);
        }

        foreach (var couplet in stanzas.Select(stanza => BehindColon(pieces, stanza)).OfType<(int First, int Last)>().Where(couplet => IsCouplet(pieces, couplet) && IsStanza(pieces, couplet, layout, longest, isVerseAlone)))
        {
            MarkStanza(pieces, couplet);
        }

        var verses = pieces.Count(piece => piece.Kind == PieceKind.VerseLine);
        foreach (var stanza in found.Where(stanza => IsOpen(pieces[stanza.First]) && (verses >= ManyVerses || (verses > 0 && AreAlike(pieces[stanza.First].Text, pieces[stanza.Last].Text)))))
        {
            MarkStanza(pieces, stanza);
        }

        MarkSpaced(pieces, longest);
        if (pieces.Any(piece => piece.Kind == PieceKind.VerseLine))
        {
            MarkQuotedLines(pieces, longest);
        }

        return pieces;
    }

    private static ClassifiedPiece AsVerse(ClassifiedPiece piece) => piece with { Kind = PieceKind.VerseLine };

    private static void MarkStanza(ClassifiedPiece[] pieces, (int First, int Last) stanza)
    {
        for (var i = stanza.First; i <= stanza.Last; i++)
        {
            pieces[i] = AsVerse(pieces[i]) with { IsSecondHalf = i == stanza.Last && stanza.Last == stanza.First + 1 };
        }
    }

    private static bool IsCouplet(ClassifiedPiece[] pieces, (int First, int Last) stanza)
    {
        var (first, last) = (pieces[stanza.First].Text, pieces[stanza.Last].Text);
        return CoupletEvidence.Rhymes(first, last)
            || (stanza.First > 0 && (CoupletEvidence.Announces(pieces[stanza.First - 1].Text) || (IsColonBefore(pieces, stanza.First) && AreLongAlike(first, last))));
    }

    /// <summary>The lines below الباب الأول that say what it is about; poems have a blank line there, or a word of their own.</summary>
    private static bool IsRightBelowHeading(ClassifiedPiece[] pieces, int index) =>
        index > 0 && pieces[index].BlankLinesBefore == 0 && DivisionWords.RankOf(pieces[index - 1].Text) is > 0 and < DivisionWords.RankOfPoems;

    private static bool IsColonBefore(ClassifiedPiece[] pieces, int index) => index > 0 && pieces[index - 1].EndsWithColon;

    /// <summary>The two lines that end a run right below a line that ends with a colon; null where there are none.</summary>
    private static (int First, int Last)? BehindColon(ClassifiedPiece[] pieces, (int First, int Last) stanza) =>
        stanza.Last >= stanza.First + 2 && IsColonBefore(pieces, stanza.Last - 1) && IsOpen(pieces[stanza.Last]) ? (stanza.Last - 1, stanza.Last) : null;

    /// <summary>Two lines that nothing but a book's other verses tell to be one.</summary>
    private static bool AreAlike(string first, string second) =>
        VerseHalves.AreAlike(first, second, AlikePercent) && !Sentences.BeginsInMidSentence(second);

    /// <summary>Two lines that nothing but a colon tells to be one: names, addresses and rows of tables are shorter.</summary>
    private static bool AreLongAlike(string first, string second) =>
        VerseHalves.AreAlike(first, second, AlikePercentBehindColon) && Math.Min(VerseHalves.Letters(first), VerseHalves.Letters(second)) >= FewestLettersBehindColon
        && !Sentences.BeginsInMidSentence(second);

    /// <summary>Runs of lines that touch each other, by their first and last piece.</summary>
    private static IEnumerable<(int First, int Last)> Stanzas(ClassifiedPiece[] pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!IsOpen(pieces[i]))
            {
                continue;
            }

            var first = i;
            while (i + 1 < pieces.Length && IsOpen(pieces[i + 1]) && pieces[i + 1].BlankLinesBefore == 0 && !pieces[i + 1].HasFormFeedBefore && !pieces[i + 1].BeginsDivision)
            {
                i++;
            }

            yield return (first, i);
        }
    }

    internal static bool IsOpen(ClassifiedPiece piece) => piece is { Kind: PieceKind.Paragraph, IsDecided: false, IsCounter: false, Text.Length: > 0 };

    private static bool IsStanza(ClassifiedPiece[] pieces, (int First, int Last) stanza, LineLayout layout, int longestProse, bool isVerseAlone)
    {
        var count = stanza.Last - stanza.First + 1;
        var (shortest, longest, sum, stops, width) = (int.MaxValue, 0, 0, 0, 0);
        for (var i = stanza.First; i <= stanza.Last; i++)
        {
            var text = count >= FewestSpaced && i == stanza.Last ? WithoutMark(pieces[i].Text) : pieces[i].Text;
            if (text.Length > LongestLineUtf16 && stanza.First == stanza.Last)
            {
                return false;
            }

            var letters = VerseHalves.Letters(text);
            (shortest, longest, width) = (Math.Min(shortest, letters), Math.Max(longest, letters), Math.Max(width, text.Length));
            sum += letters;
            stops += text[^1] is '.' or '\u06D4' ? 1 : 0;
            if (ListMarkers.NumberAtHead(text).Length > 0 || ListMarkers.Standard.LengthOfBullet(text) > 0 || (text[^1] == ':' && (i == stanza.First || count < FewestSpaced)) || Digits.IsDigit(text[^1]) || (letters < FewestLettersBesideNumber && HoldsNumber(text)) || Digits.ValueOfSuperscript(text[0]) >= 0 || text.Any(char.IsAsciiLetter)
                || (i == stanza.First && DivisionWords.RankOf(text) > 0))
            {
                return false;
            }
        }

        if (count < 2 || shortest < (count == 2 && !isVerseAlone ? FewestLettersOfHalf : FewestLetters) || stops * 4 > count)
        {
            return false;
        }

        var isLikeLong = longest <= LongestLineLetters && shortest * 4 >= longest;
        return isVerseAlone ? isLikeLong
            : layout.IsWrapped && longestProse <= LongestLineLetters * 2 ? isLikeLong && shortest * 2 >= longest && width < layout.WidthUtf16 * ShareOfWidth
            : isLikeLong ? (longestProse >= longest * 2 && sum >= count * FewestLettersAmidProse) || IsQuotedWithRhyme(pieces, stanza)
            : count > 2 && sum <= LongestLineLetters * count && longestProse * count >= sum * 4; // Free verse.
    }

    /// <summary>A couplet that needs no longer prose beside it.</summary>
    private static bool IsQuotedWithRhyme(ClassifiedPiece[] pieces, (int First, int Last) stanza) => stanza.Last == stanza.First + 1 && IsColonBefore(pieces, stanza.First)
        && AreAlike(pieces[stanza.First].Text, pieces[stanza.Last].Text) && CoupletEvidence.Rhymes(pieces[stanza.First].Text, pieces[stanza.Last].Text);

    /// <summary>The last line of a stanza without the number of a note that ends it.</summary>
    private static string WithoutMark(string text)
    {
        var end = text.AsSpan().TrimEnd(Digits.All).Length;
        return end > 0 && text.Length - end is > 0 and <= LongestMarkUtf16 ? text[..end].TrimEnd() : text;
    }

    /// <summary>A year or a day; the mark of a note stands in brackets.</summary>
    private static bool HoldsNumber(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Digits.IsDigit(text[i]) && (i == 0 || !(text[i - 1] is '(' or '[' || Digits.IsDigit(text[i - 1]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many letters the middle one of the longer lines has.</summary>
    private static int LongestProse(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var lengths = pieces.Where(IsOpen).Select(piece => VerseHalves.Letters(piece.Text)).Where(length => length > LongestLineLetters).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
    }

    /// <summary>Halves of verses with a blank line between each two, as web pages give them: four and more, or two behind a colon.</summary>
    private static void MarkSpaced(ClassifiedPiece[] pieces, int longestProse)
    {
        for (var i = 1; i < pieces.Length; i++)
        {
            var first = i;
            var (shortest, longest) = (int.MaxValue, 0);
            while (i < pieces.Length && IsOpen(pieces[i]) && pieces[i].BlankLinesBefore is 1 or 2 && pieces[i].BlankLinesAfter > 0 && IsHalf(pieces[i].Text)
                && Math.Min(shortest, VerseHalves.Letters(pieces[i].Text)) * 2 >= Math.Max(longest, VerseHalves.Letters(pieces[i].Text)))
            {
                var letters = VerseHalves.Letters(pieces[i].Text);
                (shortest, longest) = (Math.Min(shortest, letters), Math.Max(longest, letters));
                i++;
            }

            var count = i - first;
            var isQuoted = count >= 2 && IsColonBefore(pieces, first) && IsCouplet(pieces, (first, first + 1));
            if ((count >= FewestSpaced || isQuoted) && longestProse >= longest * 2)
            {
                for (var k = first; k < i; k++)
                {
                    pieces[k] = AsVerse(pieces[k]);
                }
            }

            i -= count > 0 ? 1 : 0;
        }
    }

    private static bool IsHalf(string text) =>
        VerseHalves.Letters(text) is >= 8 and <= LongestLineLetters && text[0] is not ('(' or '[' or '"' or '\u00AB') && !Sentences.EndsSentence(text)
        && !text.Any(c => c == '\t' || char.IsDigit(c) || char.IsAsciiLetter(c)) && !DivisionWords.Begin(text) && ListMarkers.Standard.LengthOfBullet(text) == 0;

    /// <summary>A single line of verse that prose quotes behind a colon.</summary>
    private static void MarkQuotedLines(ClassifiedPiece[] pieces, int longestProse)
    {
        for (var i = 1; i < pieces.Length; i++)
        {
            var (piece, before) = (pieces[i], pieces[i - 1]);
            if (IsOpen(piece) && before is { Kind: PieceKind.Paragraph, EndsWithColon: true } && piece.BlankLinesBefore > 0 && piece.BlankLinesAfter > 0
                && VerseHalves.Letters(piece.Text) is >= 8 and <= LongestLineLetters and var letters && longestProse >= letters * 2
                && !Sentences.EndsSentence(piece.Text) && !DivisionWords.Begin(piece.Text) && ListMarkers.NumberAtHead(piece.Text).Length == 0
                && !piece.Text.Any(char.IsAsciiLetter))
            {
                pieces[i] = AsVerse(piece);
            }
        }
    }
}
