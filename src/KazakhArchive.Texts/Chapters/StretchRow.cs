namespace KazakhArchive.Texts.Chapters;

/// <summary>A row of a table that says what is at some stretch of a passage's reading text.</summary>
/// <param name="LineNumber">1-based, for findings.</param>
/// <param name="EndUtf16">Exclusive.</param>
/// <param name="Text">The words that are there, for people who review the table.</param>
/// <param name="Value">What the other columns say.</param>
public sealed record StretchRow<T>(int LineNumber, PassageId Passage, int StartUtf16, int EndUtf16, string Text, T Value);
