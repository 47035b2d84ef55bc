using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>The reading text as it stands, a blank line between two blocks, and nothing else.</summary>
public static class DtsPlainText
{
    /// <param name="excerpt">Null for the whole work.</param>
    public static string Of(Edition edition, Excerpt? excerpt) => string.Join("\n\n", BlocksOf(edition, excerpt)
        .Select(block => LayerText.Of(block, Layer.Reading))
        .Where(text => text.Length > 0)) + "\n";

    internal static IEnumerable<Block> BlocksOf(Edition edition, Excerpt? excerpt) =>
        excerpt?.Parts.Select(part => part.Block) ?? edition.Chapters.SelectMany(chapter => chapter.Blocks);
}
