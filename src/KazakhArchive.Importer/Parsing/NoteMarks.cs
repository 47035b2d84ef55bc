using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Finds the marks of notes in running text, in the styles that OCR leaves: raised digits, <c>^{۶۳}</c>, a number with
/// an Urdu full stop behind a sentence (<c>تھے۔ ۶۵۔</c>), a plain number behind a word or sentence (<c>الميلادي1.</c>), brackets.
/// Plain numbers count only where they carry on the sequence of the marks before them.
/// </summary>
public static class NoteMarks
{
    /// <summary>How far a plain number may run ahead of the mark before it: the OCR loses raised digits.</summary>
    private const int LargestGap = 5;
    private const char UrduFullStop = '\u06D4';

    /// <summary>Under which calligraphers write the number of a note: ۱؎.</summary>
    private const char UrduNoteSign = '\u060E';

    private static readonly HashSet<string> Units =
        [.. EmbeddedTable.Read("units.tsv", "unit", "language").Select(row => row["unit"])];

    /// <param name="lastNumber">The number of the mark before this text; updated.</param>
    /// <param name="hasNote">Whether the source prints a note with that number further on.</param>
    public static IEnumerable<NoteMarkFound> Find(string text, Func<int, bool> hasNote, int lastNumber)
    {
        var points = CountedPoints.In(text);
        for (var i = 0; i < text.Length; i++)
        {
            var found = points.Contains(i) ? null : MarkAt(text, i, hasNote, lastNumber);
            if (found is NoteMarkFound mark)
            {
                yield return mark;
                lastNumber = mark.IsDoubtful ? lastNumber : mark.Number;
                i = mark.End - 1;
            }
            else if (Digits.IsDigit(text[i]))
            {
                i = EndOfDigits(text, i) - 1;
            }
        }
    }

    private static NoteMarkFound? MarkAt(string text, int i, Func<int, bool> hasNote, int lastNumber)
    {
        if (Digits.ValueOfSuperscript(text[i]) >= 0)
        {
            return Raised(text, i);
        }

        if (text[i] == '^')
        {
            return Caret(text, i);
        }

        if (text[i] is '(' or '[')
        {
            return Bracketed(text, i, hasNote, lastNumber);
        }

        return Digits.IsDigit(text[i]) ? Plain(text, i, hasNote, lastNumber) : null;
    }

    private static NoteMarkFound? Raised(string text, int start)
    {
        var (end, number) = (start, 0);
        while (end < text.Length && Digits.ValueOfSuperscript(text[end]) is >= 0 and var digit)
        {
            number = number * 10 + digit;
            end++;
        }

        return end - start > 3 || IsUnit(text, start, number) ? null : new NoteMarkFound(start, end, number, IsPlain: false);
    }

    /// <summary>km² and m³ are units, not notes: the word before, cut off at white space, brackets and digits, is in units.tsv.</summary>
    private static bool IsUnit(string text, int start, int number)
    {
        var wordStart = start;
        while (wordStart > 0 && char.IsLetter(text[wordStart - 1]))
        {
            wordStart--;
        }

        return number is 2 or 3 && Units.Contains(text[wordStart..start]);
    }

    private static NoteMarkFound? Caret(string text, int start)
    {
        var isBraced = start + 1 < text.Length && text[start + 1] == '{';
        var first = isBraced ? start + 2 : start + 1;
        var end = EndOfDigits(text, first);
        var isClosed = !isBraced || (end < text.Length && text[end] == '}');
        return end - first is > 0 and <= 3 && isClosed
            ? new NoteMarkFound(start, isBraced ? end + 1 : end, ValueOf(text, first, end), IsPlain: false)
            : null;
    }

    /// <summary>Counts where the source has a text for it that begins in the same way, and where the number runs on or begins again.</summary>
    private static NoteMarkFound? Bracketed(string text, int start, Func<int, bool> hasNote, int lastNumber)
    {
        if (NoteBracket.At(text, start) is not NoteBracket bracket || text.AsSpan(0, start).IsWhiteSpace())
        {
            return null;
        }

        var end = text[bracket.End - 1] == ':' ? bracket.End - 1 : bracket.End;
        var runsOn = bracket.Number == 1 || (bracket.Number >= lastNumber && bracket.Number <= lastNumber + LargestGap);
        if (hasNote(bracket.Number))
        {
            runsOn &= !Counts(text, bracket, lastNumber);
            return runsOn || bracket.Opener == NoteBracket.Caret ? new NoteMarkFound(start, end, bracket.Number, IsPlain: false) : null;
        }

        // Between a mark and the next the text of one may be lost; what else is in brackets counts the author's points.
        var isNext = lastNumber > 0 && bracket.Number == lastNumber + 1 && hasNote(bracket.Number + 1);
        return isNext || bracket.Opener == NoteBracket.Caret ? new NoteMarkFound(start, end, bracket.Number, IsPlain: false, IsDoubtful: true) : null;
    }

    /// <summary>Whether the number says which chapter, which page: behind such a word it is a mark only where it is the next and no other of it follows.</summary>
    private static bool Counts(string text, NoteBracket bracket, int lastNumber) =>
        char.IsWhiteSpace(text[bracket.Start - 1]) && CountingWords.End(text.AsSpan(0, bracket.Start))
        && (bracket.Number != lastNumber + 1 || text.IndexOf(text[bracket.Start..bracket.End], bracket.End, StringComparison.Ordinal) >= 0);

    private static NoteMarkFound? Plain(string text, int start, Func<int, bool> hasNote, int lastNumber)
    {
        var end = EndOfDigits(text, start);
        var number = ValueOf(text, start, end);
        if (end - start > 3 || number == 0 || start == 0 || IsUnit(text, start, number))
        {
            return null;
        }

        if (end < text.Length && text[end] == UrduNoteSign)
        {
            return hasNote(number) ? new NoteMarkFound(start, end + 1, number, IsPlain: false) : null;
        }

        var before = text.AsSpan(0, start);
        var isSetOff = char.IsWhiteSpace(text[start - 1]);
        var isBehindSentence = isSetOff && EndsWithStop(before);
        var next = end < text.Length ? text[end] : ' ';
        if (next == UrduFullStop && isSetOff)
        {
            var isSound = isBehindSentence || (lastNumber > 0 && number > lastNumber && number <= lastNumber + LargestGap);
            return isSound ? new NoteMarkFound(start, end + 1, number, IsPlain: isBehindSentence) : null;
        }

        var continues = number > lastNumber && number <= lastNumber + LargestGap;
        if (isBehindSentence && char.IsWhiteSpace(next) && (lastNumber > 0 && number == lastNumber + 1 || continues && hasNote(number)))
        {
            return new NoteMarkFound(start, end, number, IsPlain: false);
        }

        var isBeforeStop = next is '.' or UrduFullStop or '\u060C' or '\u061B' or ',' or ';' && !(end + 1 < text.Length && Digits.IsDigit(text[end + 1]));
        var isAtEnd = end == text.Length || (isBehindSentence && char.IsWhiteSpace(next));
        var isBehindStop = start > 1 && EndsWithStop(before) && !Digits.IsDigit(text[start - 2]) && !isSetOff; // "کی۔۱", and no "2.1".
        var isBehindWord = char.IsLetter(text[start - 1]) || isSetOff || isBehindStop || text[start - 1] is '"' or '\u00BB' or '\u201C' or '\u201D';
        var beginsAgain = number == 1 && !isSetOff; // At the foot of the next page.
        var isGlued = (char.IsLetter(text[start - 1]) || isBehindStop) && char.IsWhiteSpace(next);
        return (isBeforeStop || isAtEnd || isGlued) && isBehindWord && (continues || beginsAgain) && hasNote(number)
            ? new NoteMarkFound(start, end, number, IsPlain: false)
            : null;
    }

    /// <summary>The digits of a mark, in any form; 0 where there are none.</summary>
    public static int NumberIn(string mark)
    {
        var number = 0;
        foreach (var c in mark)
        {
            var digit = Math.Max(Digits.ValueOf(c), Digits.ValueOfSuperscript(c));
            number = digit >= 0 && number < 1000 ? number * 10 + digit : number;
        }

        return number;
    }

    private static bool EndsWithStop(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd().TrimEnd("\"\u201C\u201D\u00BB)").TrimEnd();
        return before.Length > 0 && before[^1] is '.' or UrduFullStop or '\u061F' or '?' or '!';
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && Digits.IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int ValueOf(string text, int start, int end)
    {
        var number = 0;
        for (var i = start; i < end && i < start + 6; i++)
        {
            number = number * 10 + Digits.ValueOf(text[i]);
        }

        return number;
    }
}
