using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Names;

/// <summary>A word that stands near the mentions of a name.</summary>
/// <param name="Word">In its most frequent spelling.</param>
/// <param name="Times">How often it stands near one.</param>
public sealed record NearWord(Language Language, string Word, int Times);
