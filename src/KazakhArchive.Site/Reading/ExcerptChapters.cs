using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>An excerpt as chapters that hold no more than its blocks.</summary>
public static class ExcerptChapters
{
    /// <summary>All chapters for the whole work; none for a note of which the source has no words.</summary>
    /// <param name="excerpt">Null for the whole work.</param>
    public static IReadOnlyList<Chapter> Of(Edition edition, Excerpt? excerpt) => excerpt is null
        ? edition.Chapters
        : [.. excerpt.Parts.GroupBy(part => part.Chapter).Select(parts => edition.Find(parts.Key)! with { Blocks = [.. parts.Select(part => part.Block)] })];
}
