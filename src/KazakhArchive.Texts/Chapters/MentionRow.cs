namespace KazakhArchive.Texts.Chapters;

/// <summary>A row of a work's tagged mentions.</summary>
/// <param name="LineNumber">1-based, for findings.</param>
/// <param name="Text">The words that the mention stands on, for people who review the table.</param>
public sealed record MentionRow(int LineNumber, PassageId Passage, EntityMention Mention, string Text);
