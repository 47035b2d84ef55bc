namespace KazakhArchive.Texts.Works;

/// <param name="Original">The name as the source has it.</param>
public sealed record WorkAuthor(string Original, LocalizedText Name);
