using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Tagging;

/// <summary>Sixth stage: the names in the reading text of every passage. Changes no character of a chapter.</summary>
public static class Tagger
{
    /// <param name="chapters">All of a work: what a word is, and what is half of one, the whole work tells.</param>
    /// <param name="rules">What the editor decided; says afterwards what came of each.</param>
    public static IReadOnlyList<Chapter> Tag(
        IReadOnlyList<Chapter> chapters, NameIndexes names, Language language, MentionRules rules)
    {
        var index = names.In(language);
        var buffer = new TokenBuffer();
        var cited = chapters.SelectMany(chapter => chapter.Blocks.Where(block => MentionTable.ReferenceOf(chapter, block) is not null)).ToList();
        var passages = new List<PassageLetters>(cited.Count);
        var matches = new List<List<NameMatch>>(cited.Count);
        foreach (var block in cited)
        {
            try
            {
                passages.Add(PassageLetters.Of(LayerText.Of(block, Layer.Reading), buffer));
                matches.Add([]);
                NameMatcher.Find(passages[^1], index, matches[^1]);
            }
            catch (Exception fault) when (FaultLine.Note(fault, block.Lines.First))
            {
                throw;
            }
        }

        BrokenWords.Sift(passages, matches);

        var mentions = new Dictionary<Block, List<EntityMention>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < cited.Count; i++)
        {
            var chosen = NameChoice.Of(passages[i], index, matches[i]);
            rules.Apply(cited[i], passages[i].Text, chosen);
            if (chosen.Count > 0)
            {
                mentions.Add(cited[i], chosen);
            }
        }

        return [.. chapters.Select(chapter => chapter with
        {
            Blocks = [.. chapter.Blocks.Select(block => mentions.TryGetValue(block, out var own) ? block with { Mentions = own } : block)],
        })];
    }

    /// <summary>The editor's rules alone, as if no name were found, so that each learns whether its words are where it says.</summary>
    public static void Apply(IReadOnlyList<Chapter> chapters, MentionRules rules)
    {
        foreach (var block in chapters.SelectMany(chapter => chapter.Blocks.Where(block => MentionTable.ReferenceOf(chapter, block) is not null && rules.SpeakOf(block))))
        {
            rules.Apply(block, LayerText.Of(block, Layer.Reading), []);
        }
    }
}
