using System.Buffers;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Which pieces look like headings: drafts divisions.tsv for a new work, and asks about lines that no division names.</summary>
public static class HeadingGuess
{
    private const int LongestHeadingUtf16 = 90;
    private const int LongestDateUtf16 = 32;
    private const int FewestLetters = 2;
    private const int LongestLineOfSignatureUtf16 = 40;
    private const int MostLinesOfSignature = 4;
    private const int FewestRunIns = 5;
    private const string Openers = "\"\u201C\u2018\u00AB-\u2013\u2014'";
    private static readonly SearchValues<char> Quotes = SearchValues.Create("{}\uFD3E\uFD3F\"\u201C\u201D\u00AB\u00BB");
    private const string Commas = ",\u060C;\u061B";

    /// <summary>In order; the pieces' kinds are decided save for that.</summary>
    public static IEnumerable<GuessedHeading> Find(IReadOnlyList<ClassifiedPiece> classified, LineLayout layout)
    {
        var pieces = PageTurns.BehindNumbers(classified);
        var runIns = RunIns(pieces);
        var isOfVerse = LettersOf(PieceKind.VerseLine) > 2 * LettersOf(PieceKind.Paragraph);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Guess(pieces, i, layout, runIns, isOfVerse) is GuessedHeading heading)
            {
                yield return heading;
            }
        }

        int LettersOf(PieceKind kind) => pieces.Sum(piece => piece.Kind == kind ? piece.Text.Length : 0);
    }

    /// <summary>Words with which several long lines begin like a heading; with these a short line does too.</summary>
    private static HashSet<string> RunIns(IReadOnlyList<ClassifiedPiece> pieces) => pieces
        .Where(piece => piece is { Kind: PieceKind.Paragraph, IsDecided: false, Start: 0 } && piece.Text.Length > LongestHeadingUtf16)
        .Select(piece => piece.Text[..DivisionWords.RunInLength(piece.Text)]).Where(words => words.Length > 0)
        .CountBy(words => words, StringComparer.Ordinal).Where(count => count.Value >= FewestRunIns).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);

    private static GuessedHeading? Guess(IReadOnlyList<ClassifiedPiece> pieces, int index, LineLayout layout, HashSet<string> runIns, bool isOfVerse)
    {
        var piece = pieces[index];
        if (piece.Kind is not (PieceKind.Paragraph or PieceKind.ListItem) || piece.IsDecided || (piece.Start > 0 && !piece.HasFormFeedBefore) || VerseHalves.Letters(piece.Text) < FewestLetters
            || ContentsLine.TryRead(piece.Text) is not null)
        {
            return null;
        }

        if (piece.Kind == PieceKind.Paragraph && DivisionWords.RunInLength(piece.Text) is > 0 and var length
            && (piece.Text.Length > LongestHeadingUtf16 || (piece.Text.Length > length && runIns.Contains(piece.Text[..length]))))
        {
            return new GuessedHeading(index, piece.Text[..length], HeadingKind.Word, DivisionWords.RankOfFirst(piece.Text), IsRunIn: true);
        }

        var next = index + 1 < pieces.Count ? NextOfText(pieces, index) : null;
        if (piece.Text.Length > LongestHeadingUtf16 || next is null || (layout.IsWrapped && !StandsAlone(piece, next) && !BeginsPage(piece, layout)))
        {
            return null;
        }

        var before = LastOfText(pieces, index);
        if (before is { IsCounter: true } or { Kind: PieceKind.ListItem } && piece.BlankLinesBefore == 0 && (before.IsCounter || ListMarkers.NumberAlone(before.Text) > 0))
        {
            return null; // The text of the item that the number counts.
        }

        var (numberLength, depth) = HeadingNumber.At(piece.Text);
        var words = piece.Text[numberLength..].TrimStart();
        var rank = DivisionWords.RankOf(words);
        if (rank > 0 && piece.MarkerLength == 0 && !EndsWithStop(piece.Text))
        {
            return new GuessedHeading(index, piece.Text, HeadingKind.Word, rank, IsRunIn: piece.Start > 0);
        }

        if (!IsBeforeText(piece, next) || EndsWithStop(piece.Text) || IsSpoken(before, piece))
        {
            return null;
        }

        if (depth > 0 && words.Length > 0 && StandsAlone(piece, next) && !IsListed(before, next, depth))
        {
            return new GuessedHeading(index, piece.Text, HeadingKind.Number, depth, IsRunIn: piece.Start > 0);
        }

        return piece.Kind == PieceKind.Paragraph && IsPlainHeading(before, piece, next, layout, isOfVerse) && !(before is not null && IsSignature(pieces, index))
            && !Statements.Is(piece.Text, mayEndWithVerb: isOfVerse || DivisionWords.Begin(piece.Text)) && !IsSplitByPageTurn(pieces, index, before, layout)
            ? new GuessedHeading(index, piece.Text, HeadingKind.Line, 0, IsRunIn: piece.Start > 0)
            : null;
    }

    private static bool IsPlainHeading(ClassifiedPiece? before, ClassifiedPiece piece, ClassifiedPiece next, LineLayout layout, bool isOfVerse) =>
        !Sentences.EndsSentence(piece.Text)
        && !piece.Text.Contains('\t', StringComparison.Ordinal)
        && !piece.Text.Contains(". ", StringComparison.Ordinal) && !piece.Text.Contains("! ", StringComparison.Ordinal) && !piece.Text.Contains("\u06D4 ", StringComparison.Ordinal)
        && !(piece.Text[0] is '(' or '[' && piece.Text[^1] is ')' or ']')
        && !piece.Text.AsSpan().ContainsAny(Quotes)
        && NoteBracket.Within(piece, piece.Start).Take(2).Count() < 2 // Points that a sentence counts.
        && !(layout.IsWrapped && piece.Text[0] is '\u0648' or '\u0641') // Without full stops a paragraph of one line may begin with "and".
        && (next.Kind is PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Heading or PieceKind.Figure
            || (isOfVerse && next.Kind == PieceKind.VerseLine && StandsAlone(piece, next))) // Over a poem, where it is not quoted.
        && !(layout.IsSpaced && piece.Text.Length * 3 > layout.WidthUtf16 * 2)
        && (next.Text.Length > piece.Text.Length / 2 || (DivisionWords.Begin(piece.Text) && StandsAlone(piece, next)))
        && !(StandsAlone(piece, next) ? Sentences.CertainlyBeginsInMidSentence(next.Text) : Sentences.BeginsInMidSentence(next.Text))
        && !IsOverDate(next)
        && !(before is not null && IsOfPair(piece, next))
        && (HasEnded(before, piece, layout) || (isOfVerse && StandsAlone(piece, next)) || (DivisionWords.Begin(piece.Text) && StandsAlone(piece, next)))
        && (layout.Ends != ParagraphEnd.Line || before is null || Sentences.EndsSentence(before.Text));

    /// <summary>The place and below it the day, at the head of a letter or the end of a preface.</summary>
    private static bool IsOverDate(ClassifiedPiece next) =>
        next.BlankLinesBefore == 0 && next.Text.Length <= LongestDateUtf16 && next.Text.Any(Digits.IsDigit) && !Sentences.EndsSentence(next.Text);

    /// <summary>Two short lines that touch and stand apart: amid text a greeting and a name, or a couplet.</summary>
    private static bool IsOfPair(ClassifiedPiece piece, ClassifiedPiece next) =>
        piece.BlankLinesBefore > 0 && next is { Kind: PieceKind.Paragraph, BlankLinesBefore: 0, HasFormFeedBefore: false, BlankLinesAfter: > 0 }
        && next.Text.Length <= LongestHeadingUtf16 && (!Sentences.EndsSentence(next.Text) || piece.Text.Length * 5 >= next.Text.Length * 4);

    /// <summary>Several short lines at the end of a text, or of a chapter: who wrote it, where and when.</summary>
    private static bool IsSignature(IReadOnlyList<ClassifiedPiece> pieces, int index)
    {
        var (first, end) = (index, index);
        while (end < pieces.Count && end <= index + MostLinesOfSignature && IsOfSignature(pieces[end]) && (end == index || !PageTurns.IsBefore(pieces[end])))
        {
            end++;
        }

        while (first > 0 && first > index - MostLinesOfSignature && IsOfSignature(pieces[first - 1]) && !PageTurns.IsBefore(pieces[first]))
        {
            first--;
        }

        return end - first is > 1 and <= MostLinesOfSignature && (end == pieces.Count || PageTurns.IsBefore(pieces[end]) || pieces[end].BeginsDivision || DivisionWords.RankOf(pieces[end].Text) > 0);
    }

    private static bool IsOfSignature(ClassifiedPiece piece) =>
        piece is { Kind: PieceKind.Paragraph, Text.Length: > 0 and <= LongestLineOfSignatureUtf16, BeginsDivision: false } && !Sentences.EndsSentence(piece.Text) && !DivisionWords.Begin(piece.Text);

    private static bool EndsWithStop(string text) => text[^1] is '.' or '\u06D4' or '!' || Commas.Contains(text[^1], StringComparison.Ordinal);

    /// <summary>Behind a colon, or in the middle of a dialogue: "پوچھا:", "— کون ہے؟".</summary>
    private static bool IsSpoken(ClassifiedPiece? before, ClassifiedPiece piece) =>
        (before is { Kind: PieceKind.Paragraph, EndsWithColon: true } && HeadingNumber.At(piece.Text).Length == 0) || Openers.Contains(piece.Text[0], StringComparison.Ordinal);

    private static bool HasEnded(ClassifiedPiece? before, ClassifiedPiece piece, LineLayout layout) =>
        before is null || before.Kind is not PieceKind.Paragraph || Sentences.EndsSentence(before.Text)
        || (layout.BlankLineEnds && piece.BlankLinesBefore > 0) || (!layout.IsWrapped && before.Text.Length <= LongestHeadingUtf16 && DivisionWords.Begin(before.Text) && DivisionWords.Begin(piece.Text)) || layout.Ends == ParagraphEnd.Line;

    /// <summary>Behind a page turn amid a sentence: the end of a paragraph is likelier there than a title that no word tells.</summary>
    private static bool IsSplitByPageTurn(IReadOnlyList<ClassifiedPiece> pieces, int index, ClassifiedPiece? before, LineLayout layout)
    {
        if (!layout.IsWrapped || before is not { Kind: PieceKind.Paragraph } || Sentences.EndsSentence(before.Text))
        {
            return false;
        }

        while (!PageTurns.IsBefore(pieces[index]) && index > 0 && pieces[index - 1].Kind.IsOfPage())
        {
            index--;
        }

        return PageTurns.IsBefore(pieces[index]);
    }

    private static bool IsBeforeText(ClassifiedPiece piece, ClassifiedPiece next) => !piece.Text.EndsWith('\u060C') && !PageTurns.IsBefore(next) && next.Kind != PieceKind.Note;

    private static bool StandsAlone(ClassifiedPiece piece, ClassifiedPiece next) =>
        (piece.BlankLinesBefore > 0 || piece.HasFormFeedBefore || piece.IsBehindPageNumber || piece.Line.LineNumber == 1) && (piece.BlankLinesAfter > 0 || PageTurns.IsBefore(next));

    /// <summary>A short line with the word and number of a division at the head of a page, where the text follows without a blank line.</summary>
    private static bool BeginsPage(ClassifiedPiece piece, LineLayout layout) =>
        (PageTurns.IsBefore(piece) || piece.IsBehindPageNumber || piece.Line.LineNumber == 1) && DivisionWords.RankOf(piece.Text) > 0 && piece.Text.Length * 3 <= layout.WidthUtf16 * 2;

    /// <summary>Items of a list follow each other; between numbered headings stands text.</summary>
    private static bool IsListed(ClassifiedPiece? before, ClassifiedPiece next, int depth) => IsItem(next, depth) || (before is { Kind: not PieceKind.Note } && IsItem(before, depth));

    private static bool IsItem(ClassifiedPiece piece, int depth) => piece.Text.Length <= LongestHeadingUtf16 && HeadingNumber.At(piece.Text).Depth == depth;

    private static ClassifiedPiece? LastOfText(IReadOnlyList<ClassifiedPiece> pieces, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (!pieces[i].Kind.IsOfPage() && pieces[i].Text.Length > 0)
            {
                return pieces[i];
            }
        }

        return null;
    }

    private static ClassifiedPiece? NextOfText(IReadOnlyList<ClassifiedPiece> pieces, int index)
    {
        for (var i = index + 1; i < pieces.Count; i++)
        {
            if (!pieces[i].Kind.IsOfPage() && pieces[i].Text.Length > 0)
            {
                return pieces[i];
            }
        }

        return null;
    }
}

/// <summary>A line that looks like a heading, or the head of one.</summary>
/// <param name="PieceIndex">Of the piece.</param>
/// <param name="Words">As the source has them.</param>
/// <param name="Kind">What it is known by.</param>
/// <param name="Rank">Of its word, or the depth of its number; 0 for a plain line.</param>
/// <param name="IsRunIn">Text is on its line too: behind it, or before a form feed.</param>
public sealed record GuessedHeading(int PieceIndex, string Words, HeadingKind Kind, int Rank, bool IsRunIn);

/// <summary>What a heading is known by.</summary>
public enum HeadingKind
{
    /// <summary>A word that begins divisions: باب, فصل.</summary>
    Word,

    /// <summary>A number before it that is no item of a list.</summary>
    Number,

    /// <summary>A short line before a paragraph.</summary>
    Line,
}
