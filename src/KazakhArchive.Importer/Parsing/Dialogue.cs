namespace KazakhArchive.Importer.Parsing;

/// <summary>Lines of a dialogue, which novels begin with a dash as lists begin their items.</summary>
internal static class Dialogue
{
    private const string Calls = "!?\u061F";

    /// <summary>A dash begins a speech where somebody asks or calls out in it or in one of those that follow each other.</summary>
    public static IReadOnlyList<ClassifiedPiece> Mark(IReadOnlyList<ClassifiedPiece> read, LineLayout layout)
    {
        ClassifiedPiece[] pieces = [.. read];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!BeginsWithDash(pieces[i]))
            {
                continue;
            }

            var first = i;
            var calls = EndsWithCall(pieces[i]);
            for (var next = Next(pieces, i, layout); next < pieces.Length && BeginsWithDash(pieces[next]); next = Next(pieces, i, layout))
            {
                i = next;
                calls |= EndsWithCall(pieces[i - 1]) || EndsWithCall(pieces[i]);
            }

            for (var k = first; calls && k <= i; k++)
            {
                pieces[k] = BeginsWithDash(pieces[k]) ? pieces[k] with { BeginsSpeech = true } : pieces[k];
            }
        }

        return pieces;
    }

    /// <summary>The piece behind a line that begins with a dash and the lines over which it was wrapped.</summary>
    private static int Next(ClassifiedPiece[] pieces, int index, LineLayout layout)
    {
        var next = index + 1;
        while (layout.IsWrapped && next < pieces.Length && IsOpen(pieces[next]) && pieces[next].BlankLinesBefore == 0 && !BeginsWithDash(pieces[next]))
        {
            next++;
        }

        return next;
    }

    private static bool EndsWithCall(ClassifiedPiece piece) => piece.Text.Length > 0 && Calls.Contains(piece.Text[^1], StringComparison.Ordinal);

    private static bool BeginsWithDash(ClassifiedPiece piece) => IsOpen(piece) && piece.Text is ['\u2013' or '\u2014' or '\u2015', var next, ..] && (char.IsWhiteSpace(next) || char.IsLetter(next));

    private static bool IsOpen(ClassifiedPiece piece) => piece is { Kind: PieceKind.Paragraph, IsDecided: false };
}
