using System.Buffers;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The number with which the text of a note begins, in any style: <c>(1)</c>, <c>[۱]</c>, <c>[^1]</c>, <c>¹</c>, <c>1-</c>, <c>۱۔</c>, <c>۱؎</c>, <c>1</c>.</summary>
/// <param name="Style">The bracket that opens it, <see cref="NoteBracket.Caret"/>, or one of the styles below.</param>
/// <param name="End">UTF-16 index in the line's reading, behind the number and what closes it.</param>
/// <param name="IsBare">Plain digits that nothing closes: the line may as well begin with a number, <c>14 اگست</c>.</param>
public readonly partial record struct NoteLabel(char Style, int End, int Number, bool IsBare)
{
    /// <summary>Digits that are raised above the line.</summary>
    public const char Raised = '\u00B9';

    /// <summary>Plain digits, which a stop, a dash or a bracket may close; as a mark, glued to the word or the stop before them.</summary>
    public const char Plain = '1';

    /// <summary>Null where the piece begins with none, or holds nothing else.</summary>
    public static NoteLabel? AtHead(ClassifiedPiece piece)
    {
        if (NoteBracket.AtHead(piece) is NoteBracket bracket)
        {
            return new NoteLabel(bracket.Opener, bracket.End, bracket.Number, IsBare: false);
        }

        var line = piece.Line.Reading;
        var start = Invisible.Skip(line.AsSpan(0, piece.End), piece.Start);
        var match = Head().Match(line, start, piece.End - start);
        if (!match.Success || Invisible.Skip(line.AsSpan(0, piece.End), match.Index + match.Length) == piece.End)
        {
            return null;
        }

        var isRaised = Digits.ValueOfSuperscript(match.Value[0]) >= 0;
        var number = NoteMarks.NumberIn(match.Value);
        return number == 0 ? null : new NoteLabel(isRaised ? Raised : Plain, match.Index + match.Length, number, !isRaised && Digits.IsDigit(match.Value[^1]));
    }

    /// <summary>Whether the piece begins with a number in brackets or a raised one, as no line of prose does.</summary>
    public static bool StandsApart(ClassifiedPiece piece) => piece.Text.Length > 0 && (Digits.ValueOfSuperscript(piece.Text[0]) >= 0 || NoteBracket.AtHead(piece) is not null);

    /// <summary>The marks in a piece to which such labels may answer, from an index on, each with the style of its own label.</summary>
    public static IEnumerable<(char Style, int Start, int End, int Number)> Marks(ClassifiedPiece piece, int from)
    {
        if (!piece.Line.Reading.AsSpan(from, piece.End - from).ContainsAny(AnyDigit))
        {
            yield break;
        }

        foreach (var bracket in NoteBracket.Within(piece, from))
        {
            yield return (bracket.Opener, bracket.Start, bracket.End, bracket.Number);
        }

        for (var match = Glued().Match(piece.Line.Reading, from, piece.End - from); match.Success; match = match.NextMatch())
        {
            var isRaised = match.Value[0] == '^' || Digits.ValueOfSuperscript(match.Value[0]) >= 0;
            yield return (isRaised ? Raised : Plain, match.Index, match.Index + match.Length, NoteMarks.NumberIn(match.Value));
        }
    }

    private static readonly SearchValues<char> AnyDigit = SearchValues.Create(Digits.All + "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079");

    private const string Superscripts = @"\u00B9\u00B2\u00B3\u2070\u2074-\u2079";
    private const string DecimalDigits = @"0-9\u0660-\u0669\u06F0-\u06F9";

    [GeneratedRegex(@"\G(?:[" + Superscripts + @"]{1,3}|[" + DecimalDigits + @"]{1,3}(?:\u060E|\s?[-\u2013.):\u06D4](?=\s)|[-\u2013)](?=\p{L})|(?=\s)))", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"[" + Superscripts + @"]{1,3}|\^\{?[" + DecimalDigits + @"]{1,3}\}?|[" + DecimalDigits + @"]{1,3}\u060E|(?<=[\p{L}\p{M}.\u06D4\u060C\u061F\u00BB\u201D""])[" + DecimalDigits + @"]{1,3}(?![\p{L}" + DecimalDigits + "])", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
