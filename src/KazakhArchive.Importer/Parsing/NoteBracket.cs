using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The number of a note in brackets: <c>(1)</c>, <c>[۱]</c>, <c>[^1]</c>, before the note's text and as its mark.</summary>
/// <param name="Opener">The form: the bracket that opens it, or <see cref="Caret"/>.</param>
/// <param name="Start">UTF-16 index in the line's reading, or in a block's.</param>
/// <param name="End">Exclusive; behind the colon of <c>[^1]:</c>.</param>
public readonly partial record struct NoteBracket(char Opener, int Start, int End, int Number)
{
    /// <summary>The form that nothing but notes is written in.</summary>
    public const char Caret = '^';

    /// <summary>Null where the piece does not begin with one, or holds nothing else.</summary>
    public static NoteBracket? AtHead(ClassifiedPiece piece)
    {
        var start = Invisible.Skip(piece.Line.Reading.AsSpan(0, piece.End), piece.Start);
        return At(piece.Line.Reading, start) is NoteBracket head && head.Number > 0 && Invisible.Skip(piece.Line.Reading.AsSpan(0, piece.End), head.End) < piece.End ? head : null;
    }

    /// <summary>Those from an index on, to the piece's end.</summary>
    public static IEnumerable<NoteBracket> Within(ClassifiedPiece piece, int from)
    {
        for (var match = Pattern().Match(piece.Line.Reading, from, piece.End - from); match.Success; match = match.NextMatch())
        {
            yield return Of(match);
        }
    }

    /// <summary>The one that begins exactly there; null where none does.</summary>
    public static NoteBracket? At(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('(' or '[' or '{'))
        {
            return null;
        }

        var match = Pattern().Match(text, start, Math.Min(LongestUtf16, text.Length - start));
        return match.Success && match.Index == start ? Of(match) : null;
    }

    private const int LongestUtf16 = 10;

    private static NoteBracket Of(Match match) =>
        new(match.Groups[1].Length > 0 ? Caret : match.Value[0], match.Index, match.Index + match.Length, Digits.NumberOf(match.Groups[2].ValueSpan));

    [GeneratedRegex(@"[(\[{]\s?(\^?)([0-9\u0660-\u0669\u06F0-\u06F9]{1,3})\s?[)\]}]:?", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
