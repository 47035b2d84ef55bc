using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Works;

/// <summary>A chapter with the file from which it was read.</summary>
public sealed record ChapterFile(string FileName, string Text, Chapter Chapter);
