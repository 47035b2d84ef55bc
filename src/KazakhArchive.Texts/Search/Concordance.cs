namespace KazakhArchive.Texts.Search;

/// <param name="Total">How many lines there are.</param>
/// <param name="IsCut">There are more occurrences than were looked at.</param>
public sealed record Concordance(int Total, IReadOnlyList<KwicLine> Lines, bool IsCut, IReadOnlyList<Notice> Notices);
