namespace KazakhArchive.Texts.Dates;

/// <summary>A stretch of a text that names a time.</summary>
/// <param name="StartUtf16">Index into the displayed text.</param>
/// <param name="EndUtf16">Exclusive.</param>
public sealed record DateMention(int StartUtf16, int EndUtf16, DateValue Value);
