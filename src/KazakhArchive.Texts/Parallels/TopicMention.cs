namespace KazakhArchive.Texts.Parallels;

/// <summary>A stretch of a passage's reading text that names a topic.</summary>
/// <param name="EndUtf16">Exclusive.</param>
public readonly record struct TopicMention(int StartUtf16, int EndUtf16, Topic Topic);

/// <summary>How often a passage names a topic.</summary>
public readonly record struct TopicCount(Topic Topic, int Count);
