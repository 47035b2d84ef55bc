namespace KazakhArchive.Importer.Emending;

/// <summary>A line with its emendations laid on; several source lines where an emendation runs over their ends.</summary>
/// <param name="LineNumber">1-based, of the first source line.</param>
/// <param name="EndLineNumber">Of the last one.</param>
/// <param name="Reading">The line as the editor reads it: the readings of its segments in order.</param>
public sealed record EmendedLine(int LineNumber, int EndLineNumber, string Reading, IReadOnlyList<Segment> Segments)
{
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Reading) && Segments.All(segment => string.IsNullOrWhiteSpace(segment.Sic));
}
