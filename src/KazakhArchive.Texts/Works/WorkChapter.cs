using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Works;

/// <summary>A chapter's title in the three languages and its editorial abstract.</summary>
public sealed record WorkChapter(Ordinal Number, LocalizedText Title, LocalizedText Abstract);
