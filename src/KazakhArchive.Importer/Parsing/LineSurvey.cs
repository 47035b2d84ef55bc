namespace KazakhArchive.Importer.Parsing;

/// <summary>What is counted of a source's lines of prose, by which <see cref="LineLayout"/> tells how it sets them.</summary>
/// <param name="Touching">Lines behind which another follows at once.</param>
/// <param name="UnfinishedTouching">Of these, how many end no sentence.</param>
/// <param name="Stretches">Lines that touch each other, with a blank line and no page turn behind the last.</param>
/// <param name="EndedStretches">Of these, how many end a sentence.</param>
/// <param name="StretchLetters">How many letters they hold.</param>
/// <param name="Spaced">Single lines with a blank line before them and behind.</param>
/// <param name="UnfinishedSpaced">Of these, how many end no sentence.</param>
internal sealed record LineSurvey(
    LineLengths Touching, int UnfinishedTouching, int Stretches, int EndedStretches, int StretchLetters, LineLengths Spaced, int UnfinishedSpaced)
{
    /// <summary>Shorter stretches are headings, signatures, verses, which end no sentence anyway.</summary>
    private const int ShortestProseUtf16 = 80;

    public static LineSurvey Of(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var runs = Runs(pieces);
        var touching = runs.SelectMany(run => run.Take(run.Count - 1)).Select(index => pieces[index].Text).ToList();
        var behindBlank = runs.Where(run => EndsBeforeBlank(pieces, run[^1])).ToList();
        var stretches = behindBlank.FindAll(run => LengthOf(pieces, run) >= ShortestProseUtf16);
        var spaced = behindBlank.FindAll(run => run.Count == 1).ConvertAll(run => pieces[run[0]].Text);
        return new LineSurvey(
            new LineLengths(touching),
            touching.Count(IsUnfinished),
            stretches.Count,
            stretches.Count(run => !IsUnfinished(pieces[run[^1]].Text)),
            stretches.Sum(run => LengthOf(pieces, run)),
            new LineLengths(spaced),
            spaced.Count(IsUnfinished));
    }

    private static bool IsUnfinished(string text) => !Sentences.EndsSentence(text);

    private static int LengthOf(IReadOnlyList<ClassifiedPiece> pieces, List<int> run) => run.Sum(index => pieces[index].Text.Length);

    /// <summary>A page turn may split any paragraph, and says nothing.</summary>
    private static bool EndsBeforeBlank(IReadOnlyList<ClassifiedPiece> pieces, int index) =>
        index + 1 < pieces.Count && !pieces[index + 1].Kind.IsHidden() && !PageTurns.IsBefore(pieces[index + 1]);

    /// <summary>The lines of prose that touch each other; a number that counts what follows and the text of a note are none.</summary>
    private static List<List<int>> Runs(IReadOnlyList<ClassifiedPiece> pieces)
    {
        var runs = new List<List<int>>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (!IsProse(piece) || piece.Text.Length == 0)
            {
                continue;
            }

            if (runs.Count > 0 && i > 0 && IsProse(pieces[i - 1]) && piece.BlankLinesBefore == 0 && !piece.HasFormFeedBefore && !piece.BeginsDivision)
            {
                runs[^1].Add(i);
            }
            else
            {
                runs.Add([i]);
            }
        }

        return runs;

        static bool IsProse(ClassifiedPiece piece) => piece is { Kind: PieceKind.Paragraph, IsStructured: false, IsCounter: false } && !NoteLabel.StandsApart(piece);
    }
}

/// <summary>How long some lines are, in UTF-16 units.</summary>
internal readonly record struct LineLengths
{
    /// <summary>A line of print holds hardly more letters; whoever writes longer lines writes a paragraph a line.</summary>
    private const int WidestLineUtf16 = 160;

    public LineLengths(IEnumerable<string> lines)
    {
        var lengths = lines.Select(line => line.Length).Order().ToList();
        var middle = lengths.Count == 0 ? 0 : lengths[lengths.Count / 2];
        (Count, Middle) = (lengths.Count, middle);
        AreAlike = middle <= WidestLineUtf16 && lengths.Count(length => Math.Abs(length - middle) * 4 <= middle) * 3 >= lengths.Count * 2;
    }

    public int Count { get; }

    public int Middle { get; }

    /// <summary>Two of three are as long as the middle one, and that is no longer than a line of print.</summary>
    public bool AreAlike { get; }
}
