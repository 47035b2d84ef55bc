namespace KazakhArchive.Importer.Parsing;

/// <summary>Where the source shows that a page ends: a form feed or, in a source without, a gap of three blank lines.</summary>
public static class PageTurns
{
    private const int GapBlankLines = 3;

    /// <summary>A source with as many form feeds marks its page turns by them; its gaps mean something else.</summary>
    private const int FewestFormFeeds = 2;

    /// <summary>Whether the source shows its page turns at all.</summary>
    public static bool AreShown(IReadOnlyList<ClassifiedPiece> pieces) => pieces.Skip(1).Any(IsBefore);

    public static bool IsBefore(ClassifiedPiece piece) => piece.BlankLinesBefore >= GapBlankLines || piece.HasFormFeedBefore;

    /// <summary>The same pieces, each with whether it stands below the number or head of a page.</summary>
    public static IReadOnlyList<ClassifiedPiece> BehindNumbers(IReadOnlyList<ClassifiedPiece> pieces) =>
        [.. pieces.Select((piece, index) => index > 0 && pieces[index - 1].Kind.IsOfPage() && piece.Start == 0 ? piece with { IsBehindPageNumber = true } : piece)];

    public static bool HasFormFeeds(IReadOnlyList<ClassifiedPiece> pieces) => pieces.Count(piece => piece.HasFormFeedBefore) >= FewestFormFeeds;
}
