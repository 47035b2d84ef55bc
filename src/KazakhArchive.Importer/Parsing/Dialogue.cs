namespace KazakhArchive.Importer.Parsing;

/// <summary>Lines of a dialogue, which novels begin with a dash as lists begin their items.</summary>
internal static class Dialogue
{
    private const string Calls = "!?\u061F";

    /// <summary>Whether a line begins with a dash of speech: somebody asks or calls out in it or in a line beside it that begins so too.</summary>
    public static bool IsLine(IReadOnlyList<ClassifiedPiece> pieces, int index)
    {
        if (!BeginsWithDash(pieces[index]))
        {
            return false;
        }

        var first = index;
        while (first > 0 && BeginsWithDash(pieces[first - 1]))
        {
            first--;
        }

        for (var i = first; i < pieces.Count && BeginsWithDash(pieces[i]); i++)
        {
            if (Calls.Contains(pieces[i].Text[^1], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithDash(ClassifiedPiece piece) => piece is { Kind: PieceKind.Paragraph, IsDecided: false, Text: ['\u2013' or '\u2014' or '\u2015', var next, ..] } && (char.IsWhiteSpace(next) || char.IsLetter(next));
}
