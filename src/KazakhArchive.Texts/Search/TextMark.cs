namespace KazakhArchive.Texts.Search;

/// <summary>A stretch of the displayed text to be marked: whole words.</summary>
/// <param name="EndUtf16">Exclusive.</param>
public readonly record struct TextMark(int StartUtf16, int EndUtf16);
